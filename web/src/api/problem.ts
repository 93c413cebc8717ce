// A refusal as the program words it (RFC 9457), and where its parts belong on a page.
import type { components } from './generated/schema';

export type Problem = components['schemas']['Problem'];
export interface Says {
  zh?: string;
  en?: string;
}

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
/** The network or the server is not there; what was asked may or may not have been done. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
  }
}
export function asRefusal(body: unknown, status: number): Refused {
  const said = body as Partial<Problem> | undefined;
  if (said && typeof said.code === 'string' && said.says) return new Refused(said as Problem);
  const zh = `服务器的回答无法理解(${status})。`;
  const en = `The server's answer is not understood (${status}).`;
  return new Refused({
    type: '/problems/web.not_understood',
    title: en,
    status,
    code: 'web.not_understood',
    says: { zh, en },
  });
}

/** Path of a field → what is wrong with it: "measures[0].code". Several faults are joined. */
export function fieldErrors(problem: Problem, language: 'zh' | 'en'): Map<string, string> {
  const out = new Map<string, string>();
  for (const one of problem.problems ?? []) {
    const field = one.field ?? '';
    const words = one.says?.[language] ?? one.says?.zh ?? '';
    const before = out.get(field);
    out.set(field, before ? `${before};${words}` : words);
  }
  return out;
}

/** Faults of fields that the form does not show: said above the form, so that none is lost. */
export function homeless(errors: Map<string, string>, shown: Iterable<string>): string[] {
  const paths = new Set(shown);
  return [...errors].filter(([path]) => !paths.has(path)).map(([path, says]) => `${path}: ${says}`);
}

export const isStale = (p: Problem) => p.code === 'flow.stale_version';
export const wantsSignIn = (p: Problem) => p.status === 401 && p.code === 'identity.sign_in_first';
export const wantsToken = (p: Problem) => p.status === 403 && p.code === 'identity.csrf';
