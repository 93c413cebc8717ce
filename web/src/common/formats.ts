// Dates, times and money as people write them here; money stays a decimal text, never a float.
export type Language = 'zh' | 'en';

/** "176000.00" → "176,000.00"; what is no amount comes back as it is. */
export function money(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return text;
  const [, sign, whole = '0', fraction = ''] = parts;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign === '-' ? '−' : ''}${grouped}.${fraction.padEnd(2, '0')}`;
}
/** What a person typed as an amount ("1,234.5", "12元", full-width signs) → the API's form. */
export function moneyTyped(text: string): string {
  const half = text.replace(/[０-９．，－]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return half.replace(/[,\s元¥￥]/g, '').replace(/−/g, '-');
}
/** Fen of an amount, for drawing and comparing; exact within what a budget can hold. */
export function fen(text: string): number {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return 0;
  const value = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] ? -value : value;
}
export function yuan(amount: number): string {
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${whole}.${rest}`;
}

/** A score, exact as "1919/22", with two decimals: "87.23"; what is no number comes back as it
    is. */
export function points(text: string): string {
  const parts = /^(-?)(\d+)(?:\/(\d+)|\.(\d+))?$/.exec(text);
  if (!parts) return text;
  const [, sign, whole = '0', under, decimals = ''] = parts;
  const over = BigInt(whole + decimals);
  const of = under === undefined ? 10n ** BigInt(decimals.length) : BigInt(under);
  if (of === 0n) return text;
  const hundredths = String((over * 200n + of) / (of * 2n)).padStart(3, '0');
  return `${sign}${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}

const isDate = (s: string) => /^\d{4}-\d{2}-\d{2}$/.test(s);

/** "2025-03-04" → "2025年3月4日" or "4 Mar 2025". */
export function day(text: string, language: Language): string {
  if (!isDate(text)) return text;
  const [y = 0, m = 1, d = 1] = text.split('-').map(Number);
  if (language === 'zh') return `${y}年${m}月${d}日`;
  const when = new Date(Date.UTC(y, m - 1, d));
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
  }).format(when);
}
/** An instant with its offset, shown in the civil zone. */
export function instant(text: string, language: Language): string {
  const when = new Date(text);
  if (Number.isNaN(when.getTime())) return text;
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(when);
  return `${day(date, language)} ${clock(text)}`;
}
export function clock(text: string): string {
  const when = new Date(text);
  if (Number.isNaN(when.getTime())) return text;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit',
  }).format(when);
}
/** What <input type="datetime-local"> holds → an instant of the civil zone, and back. */
export function localToInstant(local: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? `${local}:00.000+08:00` : local;
}
export function instantToLocal(text: string): string {
  const when = new Date(text);
  if (Number.isNaN(when.getTime())) return text;
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(when);
  return `${date}T${clock(text)}`;
}
/** Whole days from one day to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  const at = (s: string) => {
    const [y = 0, m = 1, d = 1] = s.slice(0, 10).split('-').map(Number);
    return Date.UTC(y, m - 1, d);
  };
  return Math.round((at(to) - at(from)) / 86_400_000);
}
/** The civil day of a date or of an instant. */
export function civilDay(text: string): string {
  if (isDate(text)) return text;
  const when = new Date(text);
  if (Number.isNaN(when.getTime())) return text;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(when);
}
