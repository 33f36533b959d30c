// What a page can do besides being read: words and cards light each other up, charts are saved. Without it all is there.

const near = (element) => element.closest("[data-m], [data-for]");

function related(element) {
  const ids = (element.dataset.m ?? element.dataset.for).split(" ").filter(Boolean);
  return ids.flatMap((id) => [...document.querySelectorAll(`[data-m~="${CSS.escape(id)}"], [data-for~="${CSS.escape(id)}"]`)]);
}

function light(event) {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  const element = event.type === "mouseout" || event.type === "focusout" ? null : near(event.target);
  if (element) for (const other of related(element)) other.classList.add("lit");
}

for (const kind of ["mouseover", "mouseout", "focusin", "focusout"]) document.addEventListener(kind, light);

// A drawing as a file: with the colours that it has on the page, since it leaves the style sheet behind.
const PAINTED = ["fill", "stroke", "stroke-width", "font", "text-anchor"];

function alone(svg) {
  const copy = svg.cloneNode(true);
  const there = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, number) => {
    const style = getComputedStyle(there[number]);
    for (const name of PAINTED) element.style.setProperty(name, style.getPropertyValue(name));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
}

function keep(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function picture(svg, name) {
  const image = new Image();
  const { width, height } = svg.viewBox.baseVal;
  image.onload = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
    canvas.getContext("2d").drawImage(image, 0, 0, width * 2, height * 2);
    canvas.toBlob((blob) => keep(`${name}.png`, "image/png", blob));
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone(svg))}`;
}

// A cell that a spreadsheet might run as a formula gets an apostrophe in front.
const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) && !/^-?[\d ,.]+$/.test(text) ? "'" : "") + text.replaceAll('"', '""')}"`;

function sheet(table) {
  return "\ufeff" + [...table.rows].map((row) => [...row.cells].map((one) => cell(one.textContent.trim())).join(",")).join("\r\n");
}

for (const figure of document.querySelectorAll("figure.drawn")) {
  const svg = figure.querySelector("svg");
  const name = figure.dataset.name;
  const saves = figure.querySelector(".saves");
  const ways = {
    SVG: () => keep(`${name}.svg`, "image/svg+xml", alone(svg)),
    PNG: () => picture(svg, name),
    CSV: () => keep(`${name}.csv`, "text/csv", sheet(figure.querySelector("table"))),
  };
  saves.append(`${saves.dataset.words}: `);
  for (const [way, act] of Object.entries(ways)) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: way });
    button.addEventListener("click", act);
    saves.append(button);
  }
  saves.hidden = false;
}

// Facets and totals are folded on a phone, where they would push the rows away.
if (matchMedia("(max-width: 52rem)").matches) for (const one of document.querySelectorAll(".filters, .together")) one.removeAttribute("open");
