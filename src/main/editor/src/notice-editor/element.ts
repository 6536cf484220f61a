import { closeHistory } from "prosemirror-history";
import { Command, EditorState, TextSelection, Transaction } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { adopt } from "./adopting";
import { chooseAttachment } from "./attachments";
import { Block, blocksOf, docOf, isBlank } from "./blocks";
import { plainText } from "./clipboard";
import { Counting } from "./counting";
import { fields, showState } from "./fields";
import { FindPanel } from "./find";
import { Found, rangeOf, underline } from "./findings";
import { helpDialog } from "./help";
import { FROM_SERVER } from "./ids";
import { Labels, say } from "./labels";
import { Leaving } from "./leaving";
import { listen } from "./listening";
import { Kept, LocalCopies } from "./local-copy";
import { Note } from "./note";
import { renumber } from "./numbering";
import { Pasting } from "./pasting";
import { turnInto } from "./placing";
import { pluginsOf } from "./plugins";
import { Saving } from "./saving";
import { surface } from "./surface";
import { Toolbar } from "./toolbar";

/** A pasted text of so many lines may be a whole document. */
const DOCUMENT_LINES = 3;

/**
 * The body of a notice, written on its paper. Light DOM.
 *
 * To the server: body-change {json, sequence, token} · document-pasted {json, text, sequence, token} · copy-found {…} ·
 * suggestion-adopted {id, done} · editor-alive. From the server: load · merge · saved · paused · forget · reveal · underline ·
 * adopt; properties labels, attachments, locked, owner. Nothing is sent per key: one event carries the whole body and the
 * token of the text it is based on.
 */
class NoticeEditor extends HTMLElement {
  // Declared, not initialised: Flow may set them before this module has arrived.
  declare labels: Labels;
  declare owner: string;
  view!: EditorView;

  private saving!: Saving;
  private copies!: LocalCopies;
  private toolbar!: Toolbar;
  private finder!: FindPanel;
  private help!: HTMLDialogElement;
  private pasting!: Pasting;
  private counting!: Counting;
  private readonly note = new Note();
  private readonly leaving = new Leaving(() => this.note.say(say(this.labels, "leave")));
  private titles: string[] = [];
  private isLocked = false;
  private token = 0;
  private built = false;
  private refreshing = 0;
  private ends?: AbortController;

  // ---- called by the server

  load(json: string, token: number, title: string, addressees: string) {
    this.build();
    const blocks = JSON.parse(json) as Block[];
    this.view.updateState(this.stateOf(blocks));
    this.token = token;
    this.saving.loaded(blocks, { title, addressees });
    this.refresh();
    this.toggleAttribute("loaded", true);
    void this.offerCopies({ blocks, title, addressees });
  }

  focusText() {
    this.view.focus();
  }

  /**
   * Takes over what others wrote, or what was recognised.
   *
   * @param sequence of the text that was merged; a newer one here is merged again, and this result is dropped
   * @param undoable whether one undo brings the present text back
   */
  merge(json: string, token: number, sequence: number, undoable: boolean) {
    if (sequence !== this.saving.present) {
      this.saving.again();
      return;
    }
    const blocks = JSON.parse(json) as Block[];
    const transaction = turnInto(this.view.state, docOf(blocks)).setMeta("addToHistory", undoable);
    // An undo takes back this change alone, not the keys before it.
    this.view.updateState(this.view.state.apply(undoable ? closeHistory(transaction) : transaction));
    this.token = token;
    this.saving.loaded(blocks);
    this.refresh();
  }

  saved(sequence: number, text: string, title: string, addressees: string) {
    this.saving.saved(sequence, text, { title, addressees });
  }

  paused(text: string) {
    this.saving.paused(text);
  }

  /** The person decided about a copy. */
  forget(key: string) {
    this.copies.drop(key);
  }

  /** Shows some words and selects them; of a block that is gone, nothing. */
  reveal(block: string, piece: number, start: number, end: number) {
    const range = rangeOf(this.view.state.doc, block, piece, start, end, this.titles.length);
    if (!range) return;
    this.view.focus();
    const { doc, tr } = this.view.state;
    this.view.dispatch(tr.setSelection(TextSelection.create(doc, range.from, range.to)));
    this.view.dom.querySelector(`[data-id="${CSS.escape(block)}"]`)?.scrollIntoView({ block: "center" });
  }

  /** @param token of the text that was checked; one that was changed since has its own answer on the way */
  underline(json: string, token: number) {
    if (token === this.token && !this.saving.isDirty) {
      this.view.updateState(this.view.state.apply(underline(this.view.state, JSON.parse(json) as Found[], this.titles.length)));
    }
  }

  /** 采纳: one undoable change, saved at once; the answer tells whether the words were there. */
  adopt(id: string, block: string, start: number, quote: string, replacement: string) {
    const transaction = adopt(this.view.state, block, start, quote, replacement);
    if (transaction) {
      this.view.dispatch(closeHistory(transaction).scrollIntoView());
      this.saving.flush(true);
    }
    this.emit("suggestion-adopted", { id, done: transaction !== null });
  }

  set attachments(titles: string[]) {
    this.titles = titles;
    if (this.built) this.view.dispatch(this.view.state.tr.setMeta(renumber, true).setMeta("addToHistory", false));
  }

  get attachments() {
    return this.titles;
  }

  set locked(value: boolean) {
    this.isLocked = value;
    if (!this.built) return;
    this.view.setProps({}); // asks editable and attributes anew
    this.refresh();
  }

  get locked() {
    return this.isLocked;
  }

  // ---- life

  connectedCallback() {
    this.ends = new AbortController();
    const built = (then: () => void) => () => {
      if (this.built) then();
    };
    listen(
      this,
      {
        leave: built(() => this.leave()),
        flush: built(() => this.saving.flush(true)),
        disconnected: built(() => this.saving.disconnected()),
        help: built(() => this.help.open || this.help.showModal()),
        fieldTyped: built(() => this.saving.touched()),
        alive: () => this.emit("editor-alive", {}),
      },
      this.ends.signal,
    );
  }

  private leave() {
    if (this.saving.isDirty) {
      this.saving.keep();
      this.saving.flush(true);
    }
  }

  disconnectedCallback() {
    if (this.built && this.saving.isDirty) this.saving.keep();
    if (this.built) this.copies.release();
    this.ends?.abort();
  }

  private build() {
    if (this.built) return;
    this.adoptProperties();
    this.built = true;
    const labels = this.labels;
    this.copies = new LocalCopies(this.owner);
    this.saving = new Saving(
      {
        blocks: () => blocksOf(this.view.state.doc),
        fields,
        send: (sequence, blocks) =>
          this.emit("body-change", { json: JSON.stringify(blocks), sequence, token: this.token }),
        show: (state, text) => {
          this.setAttribute("state", state);
          showState(state, text);
        },
      },
      this.copies,
      labels,
    );
    const view = () => this.view;
    this.finder = new FindPanel(view, labels);
    this.help = helpDialog(labels);
    this.toolbar = new Toolbar(view, labels, this.doors());
    this.pasting = new Pasting(labels);
    this.counting = new Counting(labels);
    const place = document.createElement("div");
    place.className = "ne-text";
    const slot = document.querySelector<HTMLElement>(`#${this.getAttribute("toolbar") ?? "none"}`);
    // Not on the paper: its looks are for what is printed.
    (slot ?? this).append(this.toolbar.element, this.finder.element, this.note.element, this.help);
    this.append(place);
    this.view = surface(place, {
      state: this.stateOf([]),
      labels,
      isLocked: () => this.isLocked,
      keydown: (event) => this.leaving.keydown(event),
      apply: (transaction) => this.apply(transaction),
      clipboard: this.pasting.props(() => this.view.state),
    });
  }

  /** Properties that were set before the class was known hide its accessors. */
  private adoptProperties() {
    for (const name of ["attachments", "locked"] as const) {
      if (Object.prototype.hasOwnProperty.call(this, name)) {
        const value = this[name];
        delete this[name];
        Object.assign(this, { [name]: value });
      }
    }
  }

  private doors() {
    const door = (open: () => void): Command => (_state, dispatch) => {
      if (dispatch) open();
      return true;
    };
    return {
      find: door(() => this.finder.open()),
      help: door(() => this.help.showModal()),
      reference: door(() => this.refer()),
      save: door(() => this.saving.flush(true)),
      toolbar: door(() => this.toolbar.focus()),
    };
  }

  private stateOf(blocks: Block[]): EditorState {
    return EditorState.create({ doc: docOf(blocks), plugins: pluginsOf(this.doors(), () => this.titles.length) });
  }

  // ---- editing

  private apply(transaction: Transaction) {
    const before = this.view.state;
    const { state } = before.applyTransaction(transaction);
    this.view.updateState(state);
    if (!state.doc.eq(before.doc) && !transaction.getMeta(FROM_SERVER)) this.saving.changed();
    if (transaction.getMeta("uiEvent") === "paste") this.pasted(isBlank(before.doc));
    else if (transaction.docChanged) this.note.hide();
    this.refreshSoon();
  }

  private pasted(wasBlank: boolean) {
    if (this.pasting.isOwn) return;
    const words = this.pasting.words();
    if (words) this.note.say(words);
    const { doc } = this.view.state;
    if (wasBlank && doc.childCount >= DOCUMENT_LINES) {
      this.emit("document-pasted", {
        json: JSON.stringify(blocksOf(doc)),
        text: plainText(doc.content),
        sequence: this.saving.present,
        token: this.token,
      });
    }
  }

  private refer() {
    const place = this.toolbar.element.parentElement ?? this;
    chooseAttachment(this.view, this.titles, this.labels, place, () => this.note.say(say(this.labels, "reference.none")));
  }

  // ---- what an earlier page left in this browser

  private async offerCopies(present: Kept) {
    const found = await this.copies.other(present);
    if (!found) return;
    const { key, copy } = found;
    const plain = ({ blocks, title, addressees }: Kept) => ({ json: JSON.stringify(blocks), title, addressees });
    this.emit("copy-found", {
      key,
      at: copy.at,
      before: plain(copy.before),
      text: plain(copy.text),
      sequence: this.saving.present,
    });
  }

  /** The toolbar follows on the next frame: a key never waits for it. */
  private refreshSoon() {
    if (!this.refreshing) {
      this.refreshing = requestAnimationFrame(() => {
        this.refreshing = 0;
        this.refresh();
      });
    }
  }

  private refresh() {
    this.toolbar.refresh(this.view.state, !this.isLocked);
    this.toggleAttribute("blank", isBlank(this.view.state.doc));
    this.toolbar.count.textContent = this.counting.words(this.view.state);
  }

  private emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define("fawen-notice-editor", NoticeEditor);
