import { Fragment, Node } from "prosemirror-model";
import { nextId } from "./ids";
import * as kinds from "./schema";

/** The blocks as they travel to the server and lie in the browser's copy. */

export type Run = { text: string; strong: boolean } | { attachment: number };
export interface Cell {
  runs: Run[];
  header: boolean;
  colspan: number;
  rowspan: number;
}
export type Block =
  | { kind: "paragraph"; id: string; runs: Run[] }
  | { kind: "heading"; id: string; level: number; runIn: boolean; runs: Run[] }
  | { kind: "list"; id: string; items: Run[][] }
  | { kind: "table"; id: string; rows: Cell[][] };

/** An untouched new document is one empty paragraph: no block at all. */
export function blocksOf(doc: Node): Block[] {
  return isBlank(doc) ? [] : children(doc).map(blockOf);
}

export function isBlank(doc: Node): boolean {
  return doc.childCount === 1 && doc.child(0).type === kinds.paragraph && doc.child(0).content.size === 0;
}

export function docOf(blocks: Block[]): Node {
  const nodes = blocks.map(nodeOf);
  const doc = kinds.schema.node("doc", null, nodes.length ? nodes : [kinds.paragraph.create({ id: nextId() })]);
  doc.check();
  return doc;
}

function blockOf(node: Node): Block {
  const id: string = node.attrs.id;
  switch (node.type) {
    case kinds.heading:
      return { kind: "heading", id, level: node.attrs.level, runIn: node.attrs.runIn, runs: runsOf(node) };
    case kinds.listing:
      return { kind: "list", id, items: children(node).map(runsOf) };
    case kinds.table:
      return { kind: "table", id, rows: children(node).map((row) => children(row).map(cellOf)) };
    default:
      return { kind: "paragraph", id, runs: runsOf(node) };
  }
}

function cellOf(node: Node): Cell {
  const { colspan, rowspan } = node.attrs;
  return { runs: runsOf(node), header: node.type === kinds.table_header, colspan, rowspan };
}

function runsOf(node: Node): Run[] {
  return children(node).map((child) =>
    child.type === kinds.reference
      ? { attachment: child.attrs.ordinal }
      : { text: child.text ?? "", strong: !!kinds.strong.isInSet(child.marks) },
  );
}

function nodeOf(block: Block): Node {
  const { id } = block;
  switch (block.kind) {
    case "heading":
      return kinds.heading.create({ id, level: block.level, runIn: block.runIn }, inline(block.runs));
    case "list":
      return kinds.listing.create({ id }, block.items.map((runs) => kinds.item.create(null, inline(runs))));
    case "table":
      return kinds.table.create({ id }, block.rows.map((row) => kinds.table_row.create(null, row.map(cellNode))));
    default:
      return kinds.paragraph.create({ id }, inline(block.runs));
  }
}

function cellNode({ runs, header, colspan, rowspan }: Cell): Node {
  return (header ? kinds.table_header : kinds.table_cell).create({ colspan, rowspan }, inline(runs));
}

function inline(runs: Run[]): Fragment {
  return Fragment.from(
    runs
      .filter((run) => !("text" in run) || run.text)
      .map((run) =>
        "text" in run
          ? kinds.schema.text(run.text, run.strong ? [kinds.strong.create()] : [])
          : kinds.reference.create({ ordinal: run.attachment }),
      ),
  );
}

export function children(node: Node | Fragment): Node[] {
  return Array.from({ length: node.childCount }, (_, i) => node.child(i));
}
