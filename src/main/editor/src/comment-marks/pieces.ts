/**
 * The words of a block as they stand on the page, counted as BlockText.java counts them: a reference to an attachment is
 * one unit, items and cells have one between them; marks of headings and flags are none.
 */

const BLOCKS = ".fw-paper [id^='b-'], .ProseMirror > [data-id], .ProseMirror .tableWrapper > [data-id]";
const UNITS = "li, td, th";
const FLAGS = ".fw-changed-flag, .fw-place-flag";
const REFERENCE = "\uFFFC";

/** Marks that NoticeHtml writes as words, by level; the brackets are full-width. In the editor they are drawn, not written. */
const MARKS = [/^[一二三四五六七八九十\d]+、/, /^\uFF08[^\uFF09]+\uFF09/, /^\d+\./, /^\uFF08\d+\uFF09/];

interface Piece {
  node: Text | Element;
  /** Where it begins in the words of the block. */
  start: number;
  length: number;
  /** How many units of the node come before it. */
  skip: number;
}

export interface Marked {
  block: string;
  start: number;
  quote: string;
}

export function blockAt(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>(BLOCKS) ?? null;
}

export const blocksIn = (root: Element) => [...root.querySelectorAll<HTMLElement>(BLOCKS)];

export const idOf = (block: HTMLElement) => block.dataset.id ?? block.id.replace(/^b-/, "");

export class BlockWords {
  readonly text: string;
  private readonly pieces: Piece[] = [];

  constructor(block: HTMLElement) {
    const units = block.querySelectorAll<HTMLElement>(UNITS);
    let text = "";
    const parts = units.length ? [...units] : [block];
    parts.forEach((part, place) => {
      if (place > 0) text += "\n";
      text = this.collect(part, text);
    });
    this.text = text;
    if (!block.dataset.id) this.text = this.dropMark(block);
  }

  private collect(part: Node, text: string): string {
    for (const node of part.childNodes) {
      if (node instanceof Text) {
        this.pieces.push({ node, start: text.length, length: node.data.length, skip: 0 });
        text += node.data;
      } else if (node instanceof Element && node.matches(".paper-reference")) {
        this.pieces.push({ node, start: text.length, length: 1, skip: 0 });
        text += REFERENCE;
      } else if (node instanceof Element && !node.matches(FLAGS)) {
        text = this.collect(node, text);
      }
    }
    return text;
  }

  private dropMark(block: HTMLElement): string {
    const level = block.className.match(/paper-level-(\d)/);
    const length = level ? (this.text.match(MARKS[Number(level[1]) - 1])?.[0].length ?? 0) : 0;
    const first = this.pieces.find((piece) => piece.node instanceof Text && piece.length >= length);
    if (length && first) {
      first.skip = length;
      first.length -= length;
      for (const piece of this.pieces) if (piece !== first) piece.start -= length;
    }
    return this.text.slice(length);
  }

  /** The place on the page of these words; where they no longer stand at the offset, the nearest place that has them. */
  range(start: number, quote: string): Range | null {
    const at = this.text.startsWith(quote, start) ? start : this.nearest(start, quote);
    return at < 0 ? null : this.between(at, at + quote.length);
  }

  private nearest(start: number, quote: string): number {
    let best = -1;
    for (let at = this.text.indexOf(quote); at >= 0; at = this.text.indexOf(quote, at + 1)) {
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
    }
    return best;
  }

  private between(start: number, end: number): Range | null {
    const first = this.pieces.find((piece) => piece.start + piece.length > start);
    const last = this.pieces.filter((piece) => piece.start < end).at(-1);
    if (!first || !last) return null;
    const range = document.createRange();
    if (first.node instanceof Text) range.setStart(first.node, start - first.start + first.skip);
    else range.setStartBefore(first.node);
    if (last.node instanceof Text) range.setEnd(last.node, end - last.start + last.skip);
    else range.setEndAfter(last.node);
    return range;
  }

  /** What of this block is selected; no further than the end of an item or cell. */
  selected(range: Range): { start: number; quote: string } | null {
    let start = -1;
    let end = -1;
    for (const piece of this.pieces) {
      if (!range.intersectsNode(piece.node)) continue;
      const { node, skip } = piece;
      const from = node === range.startContainer ? Math.max(0, range.startOffset - skip) : 0;
      const to = node === range.endContainer ? Math.min(piece.length, range.endOffset - skip) : piece.length;
      if (to <= from) continue;
      if (start < 0) start = piece.start + from;
      end = piece.start + to;
    }
    if (start < 0) return null;
    const quote = this.text.slice(start, end).split("\n")[0];
    const blank = quote.length - quote.trimStart().length;
    return quote.trim() ? { start: start + blank, quote: quote.trim() } : null;
  }
}
