import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Command, Plugin } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import * as commands from "./commands";
import { find } from "./find";
import { findings } from "./findings";
import { blockIds } from "./ids";
import { headingRules, undoRecognition } from "./input-rules";
import { numbering } from "./numbering";
import { strong } from "./schema";
import { Doors } from "./toolbar";

export interface Acts extends Doors {
  save: Command;
  toolbar: Command;
}

/** What the keys do. Tab moves levels and cells, and only there: elsewhere it leaves the text as in any page. */
export function pluginsOf(acts: Acts, attachments: () => number): Plugin[] {
  return [
    headingRules,
    keymap({
      "Mod-z": chainCommands(undoRecognition, undo),
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      "Mod-b": toggleMark(strong),
      "Mod-Alt-0": commands.setLevel(0),
      "Mod-Alt-1": commands.toggleLevel(1),
      "Mod-Alt-2": commands.toggleLevel(2),
      "Mod-Alt-3": commands.toggleLevel(3),
      "Mod-Alt-4": commands.toggleLevel(4),
      "Mod-s": acts.save,
      "Mod-f": acts.find,
      "Mod-h": acts.find,
      F1: acts.help,
      "Alt-F10": acts.toolbar,
      Tab: chainCommands(commands.nextCell, commands.shiftLevel(1)),
      "Shift-Tab": chainCommands(goToNextCell(-1), commands.shiftLevel(-1)),
      "Shift-ArrowRight": commands.selectCells("horiz", 1),
      "Shift-ArrowLeft": commands.selectCells("horiz", -1),
      "Shift-ArrowDown": commands.selectCells("vert", 1),
      "Shift-ArrowUp": commands.selectCells("vert", -1),
      Enter: chainCommands(commands.cellBelow, commands.headingToText("empty"), commands.leaveList("empty")),
      "Shift-Enter": chainCommands(commands.cellBelow, commands.leaveList("empty"), baseKeymap.Enter),
      Backspace: chainCommands(undoRecognition, commands.headingToText("start"), commands.leaveList("first")),
    }),
    keymap(baseKeymap),
    history(),
    gapCursor(),
    tableEditing(),
    blockIds,
    numbering(attachments),
    find,
    findings,
  ];
}
