import { Block } from "./blocks";
import { Labels, say } from "./labels";
import { Kept, LocalCopies } from "./local-copy";

/** After the last key; and at the latest while somebody types on and on. */
const PAUSE_MILLIS = 400;
const LONGEST_MILLIS = 3000;
const COPY_MILLIS = 200;
/** An answer that takes longer means there is no connection; the copy is in the browser by then. */
const PATIENCE_MILLIS = 4000;

export type State = "saved" | "saving" | "offline" | "paused";

/** The fields beside the body, as they stand on the screen. */
export interface Fields {
  title: string;
  addressees: string;
}

export interface Source {
  blocks(): Block[];
  fields(): Fields;
  /** Hands the text to the server; the answer comes as {@link Saving.saved} or {@link Saving.paused}. */
  send(sequence: number, blocks: Block[]): void;
  show(state: State, text: string): void;
}

/** Saves a moment after the last key, one save at a time, and keeps a copy in the browser until the server has it. */
export class Saving {
  private sequence = 0;
  private dirty = false;
  private flying: { sequence: number; blocks: Block[] } | undefined;
  private base: Kept = { blocks: [], title: "", addressees: "" };
  private saveTimer = 0;
  private copyTimer = 0;
  private patience = 0;
  private dirtySince = 0;
  private state: State = "saved";
  /** The text that the server did not take: it is not sent again before it changes. */
  private declined = -1;
  /** The base as it goes into the copy. */
  private kept?: { base: Kept; json: string };

  constructor(
    private readonly source: Source,
    private readonly copies: LocalCopies,
    private readonly labels: Labels,
  ) {}

  /** The text is the server's: there is nothing to save. */
  loaded(blocks: Block[], fields?: Fields) {
    this.base = { ...this.base, blocks, ...fields };
    this.dirty = false;
    this.flying = undefined;
    this.clearTimers();
    this.sequence++;
  }

  /** The number of the text as it stands; every change counts. */
  get present() {
    return this.sequence;
  }

  get isDirty() {
    return this.dirty || this.flying !== undefined;
  }

  changed() {
    this.sequence++;
    const now = Date.now();
    if (!this.dirty) this.dirtySince = now;
    this.dirty = true;
    this.touched();
    clearTimeout(this.saveTimer);
    const pause = Math.max(0, Math.min(PAUSE_MILLIS, this.dirtySince + LONGEST_MILLIS - now));
    this.saveTimer = window.setTimeout(() => this.flush(), pause);
  }

  /** Something was typed, here or in a field that saves itself. */
  touched() {
    if (this.state === "saved") this.show("saving", say(this.labels, "saving"));
    if (!this.copyTimer) this.copyTimer = window.setTimeout(() => this.keepWhenIdle(), COPY_MILLIS);
    if (!this.patience) this.patience = window.setTimeout(() => this.disconnected(), PATIENCE_MILLIS);
  }

  /** @param now whether not even to wait for the answer to the last one, because an act follows */
  flush(now = false) {
    clearTimeout(this.saveTimer);
    if (!this.dirty || (this.flying && !now) || this.sequence === this.declined) return;
    this.dirty = false;
    this.flying = { sequence: this.sequence, blocks: this.source.blocks() };
    this.source.send(this.flying.sequence, this.flying.blocks);
  }

  /** A key that is being drawn goes first; a browser without idle time writes soon all the same. */
  private keepWhenIdle() {
    const keep = () => this.copyTimer && this.keep();
    if ("requestIdleCallback" in window) requestIdleCallback(keep, { timeout: COPY_MILLIS });
    else keep();
  }

  /** Writes the copy at once. */
  keep(): boolean {
    clearTimeout(this.copyTimer);
    this.copyTimer = 0;
    if (this.kept?.base !== this.base) this.kept = { base: this.base, json: JSON.stringify(this.base) };
    return this.copies.keep(this.kept.json, { blocks: this.source.blocks(), ...this.source.fields() });
  }

  /**
   * The server has it.
   *
   * @param sequence of the text it answers; 0 when only fields were saved
   * @param fields as they were saved
   */
  saved(sequence: number, text: string, fields: Fields) {
    if (this.flying && this.flying.sequence === sequence) {
      this.base = { ...this.base, blocks: this.flying.blocks };
      this.flying = undefined;
    }
    this.base = { ...this.base, ...fields };
    const here = this.source.fields();
    const all = !this.isDirty && here.title === fields.title && here.addressees === fields.addressees;
    if (all) {
      this.clearTimers();
      this.copies.drop();
      this.show("saved", text);
      return;
    }
    clearTimeout(this.patience);
    this.patience = window.setTimeout(() => this.disconnected(), PATIENCE_MILLIS);
    if (this.state === "offline") this.show("saving", say(this.labels, "saving"));
    if (this.dirty && !this.flying) this.flush();
  }

  /** The server answered that it did not save: the copy stays, and so does the text on the screen. */
  paused(text: string) {
    this.flying = undefined;
    this.dirty = true;
    this.declined = this.sequence;
    this.clearTimers();
    this.keep();
    this.show("paused", text);
  }

  /** Nothing was decided about the text that is under way: it goes again, on the newer base. */
  again() {
    this.flying = undefined;
    this.dirty = true;
    this.flush();
  }

  disconnected() {
    if (!this.isDirty && this.state === "saved") return;
    this.show("offline", say(this.labels, this.keep() ? "offline" : "offline.no-copy"));
  }

  private clearTimers() {
    [this.saveTimer, this.copyTimer, this.patience].forEach((timer) => clearTimeout(timer));
    this.copyTimer = this.patience = 0;
  }

  private show(state: State, text: string) {
    this.state = state;
    this.source.show(state, text);
  }
}
