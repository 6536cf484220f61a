/** Heading marks as people type them; recognising them is how a paragraph becomes a heading. */

// \uFF08 \uFF09 full-width brackets, \uFF0E full-width full stop, \u3001 ideographic comma.
const OPEN = "[(\\uFF08]";
const CLOSE = "[)\\uFF09]";
const HAN = "[一二三四五六七八九十]{1,3}";
const LONGEST_HEADING = 50;
const LONGEST_LEAD = 30;

interface TypedMark {
  level: number;
  /** At the beginning of pasted text. */
  atStart: RegExp;
  /** When the last character that tells it has just been typed; what group 1 holds stays. */
  whileTyping: RegExp;
}

export const TYPED_MARKS: TypedMark[] = [
  typed(1, `${HAN}\\u3001`, "()"),
  typed(2, `${OPEN}${HAN}${CLOSE}`, "()"),
  // “3.5” is no heading: something that is no digit must follow. An input method may bring several characters at once.
  typed(3, "\\d{1,2}[.\\uFF0E]", "(?:\\s|([^\\d\\s.\\uFF0E%][^\\d]{0,11}))"),
  typed(4, `${OPEN}\\d{1,2}${CLOSE}`, "()"),
];

function typed(level: number, mark: string, then: string): TypedMark {
  return {
    level,
    atStart: new RegExp(`^\\s*${mark}${level === 3 ? "(?!\\d)" : ""}\\s*`),
    whileTyping: new RegExp(`^\\s*${mark}${then}$`),
  };
}

export interface Recognised {
  level: number;
  /** Length of the typed mark, with the blanks around it. */
  length: number;
  runIn: boolean;
}

/** What a pasted line is: a heading by itself, or one that is run in where a short sentence stands before its text. */
export function recognise(line: string): Recognised | undefined {
  for (const { level, atStart } of TYPED_MARKS) {
    const length = atStart.exec(line)?.[0].length;
    if (length === undefined) continue;
    const words = line.slice(length).trim();
    const stop = words.indexOf("。");
    if (stop < 0) {
      return words && words.length <= LONGEST_HEADING && !/[；：;:]$/.test(words) ? { level, length, runIn: false } : undefined;
    }
    return level > 1 && stop <= LONGEST_LEAD && stop < words.length - 1 && !/[，；：,;:]/.test(words.slice(0, stop))
      ? { level, length, runIn: true }
      : undefined;
  }
  return undefined;
}
