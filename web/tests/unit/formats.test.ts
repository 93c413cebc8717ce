import { describe, expect, test } from 'vitest';
import { civilDay, clock, day, daysBetween, fen, instant, instantToLocal, localToInstant, money,
  moneyTyped, points, yuan } from '@/common/formats';

describe('money', () => {
  test('is grouped and keeps every digit', () => {
    expect(money('176000.00')).toBe('176,000.00');
    expect(money('9007199254740993.07')).toBe('9,007,199,254,740,993.07');
    expect(money('12.5')).toBe('12.50');
    expect(money('0')).toBe('0.00');
    expect(money('-26400.00')).toBe('−26,400.00');
  });
  test('what is no amount stays as it is', () => {
    for (const text of ['', 'abc', '1.234', '1,000.00', '<b>']) expect(money(text)).toBe(text);
  });
  test('as people type it becomes what the program takes', () => {
    expect(moneyTyped('1,234.5 元')).toBe('1234.5');
    expect(moneyTyped('１２，３４５．６０')).toBe('12345.60');
    expect(moneyTyped('¥ 12')).toBe('12');
    expect(moneyTyped('−3')).toBe('-3');
    expect(moneyTyped('twelve')).toBe('twelve');
  });
  test('fen and yuan are each other’s inverse', () => {
    for (const text of ['0.00', '0.05', '-0.05', '176000.10']) expect(yuan(fen(text))).toBe(text);
  });
});

describe('days and instants', () => {
  test('in the local form of each language', () => {
    expect(day('2025-03-04', 'zh')).toBe('2025年3月4日');
    expect(day('2025-03-04', 'en')).toBe('4 Mar 2025');
    expect(day('soon', 'en')).toBe('soon');
  });
  test('a score has two decimals, rounded from its exact fraction', () => {
    expect(points('14103468187/155040000')).toBe('90.97');
    expect(points('1919/22')).toBe('87.23');
    expect(points('1/200')).toBe('0.01');
    expect(points('71')).toBe('71.00');
    expect(points('27.5')).toBe('27.50');
    expect(points('-1/3')).toBe('-0.33');
    expect(points('1/0')).toBe('1/0');
    expect(points('优')).toBe('优');
  });
  test('an instant is shown in the civil zone, over the edge of a day', () => {
    expect(instant('2025-03-04T16:30:00.000Z', 'zh')).toBe('2025年3月5日 00:30');
    expect(clock('2025-02-25T09:30:00.000+08:00')).toBe('09:30');
    expect(civilDay('2025-03-04T16:30:00.000Z')).toBe('2025-03-05');
  });
  test('what a control holds is an instant of the civil zone', () => {
    expect(localToInstant('2025-02-25T09:30')).toBe('2025-02-25T09:30:00.000+08:00');
    expect(instantToLocal('2025-02-25T01:30:00.000Z')).toBe('2025-02-25T09:30');
    expect(localToInstant('tomorrow')).toBe('tomorrow');
  });
  test('days are whole, over months and leap days', () => {
    expect(daysBetween('2026-01-28', '2026-01-28')).toBe(0);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });
});
