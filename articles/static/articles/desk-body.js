// The body as it will look, in the few kinds of block and emphasis that a body has.
import {
  Blockquote, Bold, BulletList, Document, Editor, Gapcursor, HardBreak, Heading, History, Italic, Link, ListItem,
  OrderedList, Paragraph, Text,
} from "../django_prose_editor/editor.js";

const EXTENSIONS = [
  Document, Paragraph, Text, HardBreak, Heading.configure({ levels: [2, 3] }), Bold, Italic, BulletList, OrderedList,
  ListItem, Blockquote, Link.configure({ enableTarget: false }), History, Gapcursor,
];

// Label, what it does, when it is on.
const BUTTONS = [
  ["Strong", (chain) => chain.toggleBold(), ["bold"]],
  ["Emphasis", (chain) => chain.toggleItalic(), ["italic"]],
  ["Subhead", (chain) => chain.toggleHeading({ level: 2 }), ["heading", { level: 2 }]],
  ["Lesser subhead", (chain) => chain.toggleHeading({ level: 3 }), ["heading", { level: 3 }]],
  ["Quotation", (chain) => chain.toggleBlockquote(), ["blockquote"]],
  ["List", (chain) => chain.toggleBulletList(), ["bulletList"]],
  ["Numbered list", (chain) => chain.toggleOrderedList(), ["orderedList"]],
  ["Link", (chain) => chain.addLink(), ["link"]],
  ["Undo", (chain) => chain.undo(), null],
  ["Redo", (chain) => chain.redo(), null],
];

const toolbar = (editor) => {
  const bar = document.createElement("div");
  bar.className = "body-toolbar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Body");
  const updates = BUTTONS.map(([label, act, on]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => act(editor.chain().focus()).run());
    bar.append(button);
    return () => on && button.setAttribute("aria-pressed", String(editor.isActive(...on)));
  });
  const update = () => updates.forEach((each) => each());
  editor.on("transaction", update);
  update();
  return bar;
};

const edit = (textarea) => {
  const element = document.createElement("div");
  element.className = "body-editor prose-editor";
  textarea.before(element);
  textarea.hidden = true;
  const label = document.querySelector(`label[for="${textarea.id}"]`);
  const editor = new Editor({
    element,
    extensions: EXTENSIONS,
    content: textarea.value,
    // The sheet does it: the page allows no style that a script writes.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox", "aria-multiline": "true", "aria-label": label ? label.textContent.trim() : "Body",
        id: `${textarea.id}-editor`,
      },
    },
    onUpdate() {
      textarea.value = editor.isEmpty ? "" : editor.getHTML();
      textarea.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
  element.prepend(toolbar(editor));
  label?.addEventListener("click", () => editor.commands.focus());
  textarea.dispatchEvent(new CustomEvent("body-editor:ready", { bubbles: true, detail: { editor } }));
};

document.querySelectorAll("[data-body-editor]").forEach(edit);
