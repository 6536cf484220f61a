import { DOMOutputSpec, Node, Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

/** What the body of a notice may hold: exactly the blocks of the Java model, nothing else. BodyJson.java is the guard. */

const ID = { id: { default: null, validate: "string|null" } };

// Cells hold running text and nothing else, as the model has it.
const tables = tableNodes({ tableGroup: "block", cellContent: "inline*", cellAttributes: {} });

const idOf = (element: HTMLElement) => element.dataset.id ?? null;

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },

    paragraph: {
      group: "block",
      content: "inline*",
      attrs: ID,
      parseDOM: [{ tag: "p", getAttrs: (element) => ({ id: idOf(element) }) }, { tag: "div" }],
      toDOM: (node) => ["p", { class: "paper-paragraph", "data-id": node.attrs.id }, 0],
    },

    /** Its mark is computed by numbering.ts and never stored. */
    heading: {
      group: "block",
      content: "inline*",
      defining: true,
      attrs: { ...ID, level: { default: 1, validate: "number" }, runIn: { default: false, validate: "boolean" } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((tag) => ({
        tag: "h" + tag,
        getAttrs: (element: HTMLElement) => ({
          id: idOf(element),
          level: Number(element.dataset.level) || Math.min(tag, 4),
          runIn: "runIn" in element.dataset,
        }),
      })),
      toDOM: (node): DOMOutputSpec => [
        "h" + (node.attrs.level + 1),
        {
          class: `paper-heading paper-level-${node.attrs.level}`,
          "data-id": node.attrs.id,
          "data-level": node.attrs.level,
          ...(node.attrs.runIn ? { "data-run-in": "" } : {}),
        },
        0,
      ],
    },

    listing: {
      group: "block",
      content: "item+",
      attrs: ID,
      parseDOM: [{ tag: "ol", getAttrs: (element) => ({ id: idOf(element) }) }, { tag: "ul" }],
      toDOM: (node) => ["ol", { class: "paper-list", "data-id": node.attrs.id }, 0],
    },
    item: {
      content: "inline*",
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", 0],
    },

    ...tables,
    table: {
      ...tables.table,
      attrs: ID,
      parseDOM: [{ tag: "table", getAttrs: (element) => ({ id: idOf(element) }) }],
      toDOM: (node: Node): DOMOutputSpec => ["table", { "data-id": node.attrs.id }, ["tbody", 0]],
    },

    /** “附件n” in the text: the attachment's place, from 1. */
    reference: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { ordinal: { validate: "number" } },
      parseDOM: [
        {
          tag: "span[data-attachment]",
          getAttrs: (element) => {
            const ordinal = Number(element.dataset.attachment);
            return Number.isInteger(ordinal) && ordinal > 0 && ordinal < 100 ? { ordinal } : false;
          },
        },
      ],
      toDOM: (node) => ["span", { class: "paper-reference", "data-attachment": node.attrs.ordinal }, "附件"],
      leafText: () => "附件",
    },

    text: { group: "inline" },
  },

  marks: {
    strong: {
      parseDOM: [{ tag: "strong" }, { tag: "b" }],
      toDOM: () => ["strong", 0],
    },
  },
});

export const { paragraph, heading, listing, item, table, table_row, table_cell, table_header, reference } = schema.nodes;
export const { strong } = schema.marks;
