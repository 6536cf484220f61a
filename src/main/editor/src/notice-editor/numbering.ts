import { Node } from "prosemirror-model";
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { heading, reference } from "./schema";

/*
 * Marks of headings, computed as HeadingMarks.java does (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1）. They are drawn by CSS
 * from data-mark, so they can be neither selected nor saved. Full-width brackets are written as escapes: in many editors
 * they look like the half-width ones, and the wrong one fails silently.
 */
const DIGITS = "零一二三四五六七八九";
const LEVELS = 4;

/** 1 to 99 in Han numerals; digits above. */
export function han(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (tens > 0 ? (tens > 1 ? DIGITS[tens] : "") + "十" : "") + (ones > 0 ? DIGITS[ones] : "");
}

export function mark(level: number, value: number): string {
  switch (level) {
    case 1:
      return han(value) + "\u3001";
    case 2:
      return "\uFF08" + han(value) + "\uFF09";
    case 3:
      return value + ".";
    default:
      return "\uFF08" + value + "\uFF09";
  }
}

/** Computes marks one by one, in the order of the document. */
export class Marks {
  private readonly counters = new Array<number>(LEVELS + 1).fill(0);

  next(level: number): string {
    this.counters[level]++;
    this.counters.fill(0, level + 1);
    return mark(level, this.counters[level]);
  }
}

/** Length of a run-in heading's lead: up to and including the first 。; everything where there is none. */
export function leadOf(node: Node): number {
  const stop = node.textBetween(0, node.content.size, "", "\uFFFC").indexOf("。");
  return stop < 0 ? node.content.size : stop + 1;
}

export interface NumberingState {
  looks: string;
  /** How many decorations were drawn: fewer after moving them mean that some went with replaced blocks. */
  count: number;
  decorations: DecorationSet;
}

/** What is typed at either end belongs to it. */
const GROWING = { inclusiveStart: true, inclusiveEnd: true };
const key = new PluginKey<NumberingState>("numbering");

/** @param attachments how many there are: with one, a reference reads 附件 and not 附件1 */
export function numbering(attachments: () => number): Plugin<NumberingState> {
  return new Plugin<NumberingState>({
    key,
    state: {
      init: (_config, state) => drawn(state.doc, attachments()),
      apply: (transaction, before) => {
        if (!transaction.docChanged && !transaction.getMeta(key)) return before;
        const looks = looksOf(transaction.doc, attachments());
        if (looks !== before.looks) return drawn(transaction.doc, attachments());
        // Typing inside a paragraph changes no mark: moving the old ones is cheaper than drawing all of them.
        const decorations = before.decorations.map(transaction.mapping, transaction.doc);
        return decorations.find().length === before.count
          ? { ...before, decorations }
          : drawn(transaction.doc, attachments());
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

/** Tells the numbering that the attachments are others now. */
export const renumber = key;

function looksOf(doc: Node, attachments: number): string {
  const looks: (string | number)[] = [attachments];
  doc.forEach((node) => {
    if (node.type === heading) looks.push(node.attrs.id, node.attrs.level, node.attrs.runIn ? leadOf(node) : "-");
    node.descendants((child) => {
      if (child.type === reference) looks.push("r", child.attrs.ordinal);
    });
  });
  return looks.join();
}

function drawn(doc: Node, attachments: number): NumberingState {
  const marks = new Marks();
  const decorations: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.type === heading) {
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { "data-mark": marks.next(node.attrs.level) }));
      const lead = leadOf(node);
      if (node.attrs.runIn && lead < node.content.size) {
        const [from, to] = [pos + 1 + lead, pos + 1 + node.content.size];
        decorations.push(Decoration.inline(from, to, { class: "paper-rest" }, GROWING));
      }
    }
    if (node.type === reference && attachments > 1) {
      decorations.push(Decoration.node(pos, pos + 1, { "data-ordinal": String(node.attrs.ordinal) }));
    }
  });
  return {
    looks: looksOf(doc, attachments),
    count: decorations.length,
    decorations: DecorationSet.create(doc, decorations),
  };
}
