import { Fragment, Node, Slice } from "prosemirror-model";
import { children } from "./blocks";
import { Marks } from "./numbering";
import * as kinds from "./schema";

/** The text as it goes to other programs: headings with their marks, cells between tabs, items behind bullets. */
export function plainText(content: Fragment): string {
  const marks = new Marks();
  return children(content).map((node) => line(node, marks)).join("\n");
}

function line(node: Node, marks: Marks): string {
  if (node.type === kinds.heading) return marks.next(node.attrs.level) + words(node);
  if (node.type === kinds.listing) return children(node).map((child) => "• " + words(child)).join("\n");
  if (node.type === kinds.table) {
    return children(node).map((row) => children(row).map(words).join("\t")).join("\n");
  }
  return node.isText ? (node.text ?? "") : words(node);
}

function words(node: Node): string {
  return node.textBetween(0, node.content.size, "", (leaf) =>
    leaf.type === kinds.reference ? "附件" + leaf.attrs.ordinal : "",
  );
}

export const plainSlice = (slice: Slice) => plainText(slice.content);
