import { InputRule, inputRules, undoInputRule } from "prosemirror-inputrules";
import { Command } from "prosemirror-state";
import { heading, paragraph } from "./schema";
import { TYPED_MARKS } from "./typed-marks";

/** Blocks in which a recognised mark was taken back: there it stays text. */
const declined = new Set<string>();

/** Typing 一、（一） 1. or （1） at the start of a paragraph makes a heading and takes the typed mark away. */
export const headingRules = inputRules({
  rules: TYPED_MARKS.map(
    ({ level, whileTyping }) =>
      new InputRule(whileTyping, (state, match, start, end) => {
        const $start = state.doc.resolve(start);
        const block = $start.parent;
        const atStart = $start.depth === 1 && $start.parentOffset === 0;
        if (!atStart || block.type !== paragraph || declined.has(block.attrs.id)) return null;
        const tr = state.tr;
        // The character that told the mark apart has not been inserted yet when it was typed plainly.
        if (match[1]) tr.insertText(match[1], start, end);
        else tr.delete(start, end);
        return tr.setBlockType(start, start, heading, { id: block.attrs.id, level });
      }),
  ),
});

/** Takes a recognition back; in this block it is not tried again. */
export const undoRecognition: Command = (state, dispatch) =>
  undoInputRule(state, (tr) => {
    declined.add(state.selection.$from.node(1).attrs.id);
    dispatch?.(tr);
  });
