// What goes in: the chosen events. What comes out: people as circles and companies as squares, a line where two were at one event, thicker
// for more. Why it exists: who met whom how often is seen at a glance. Drawn for those with most events; the filters show the rest.
const mostNodes = 120, rounds = 220;
const placed = new Map();  // where a name stood when it was last drawn, so that a filter does not shake the picture
let network = { nodes: [], edges: [] };

const buildNetwork = (chosen) => {
  const weights = new Map(), edges = new Map();
  const connect = (a, b, post) => {
    const key = [a, b].sort().join("\n");
    edges.set(key, { ends: [a, b].sort(), weight: ((edges.get(key) || {}).weight || 0) + 1, post });
  };
  for (const event of chosen) {
    const people = [...new Set(peopleOf(event))];
    for (const id of people) weights.set(id, (weights.get(id) || 0) + 1);
  }
  const most = new Set([...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostNodes).map(([id]) => id));
  for (const event of chosen) {
    const people = [...new Set(peopleOf(event))].filter((id) => most.has(id)).slice(0, 40);
    people.forEach((a, at) => people.slice(at + 1).forEach((b) => connect(a, b, false)));
  }
  for (const id of [...most]) {
    for (const company of new Set(companiesOf.get(id) || [])) {
      if (most.size >= mostNodes * 1.5 && !most.has(company)) continue;
      most.add(company);
      if (company !== id) connect(id, company, true);
    }
  }
  const nodes = [...most].map((id, at) => ({ id, weight: weights.get(id) || 0, ...(placed.get(id) || { x: 60 * Math.sqrt(at + 1) * Math.cos(at * 2.4), y: 60 * Math.sqrt(at + 1) * Math.sin(at * 2.4) }) }));
  const at = new Map(nodes.map((node) => [node.id, node]));
  return { nodes, hidden: weights.size - Math.min(weights.size, mostNodes), edges: [...edges.values()].map((edge) => ({ ...edge, a: at.get(edge.ends[0]), b: at.get(edge.ends[1]) })) };
};

// Names push each other away, lines pull (Fruchterman and Reingold 1991), and the middle holds all; fixed rounds, so that it always ends.
const settle = ({ nodes, edges }) => {
  const wanted = 90, narrow = 0.4;  // names are wide: side by side they need more room
  const lines = new Map();
  for (const { a, b } of edges) for (const node of [a, b]) lines.set(node, (lines.get(node) || 0) + 1);
  for (let round = 0; round < rounds; ++round) {
    const most = 18 * (1 - round / rounds) + 0.5;
    for (const node of nodes) [node.dx, node.dy] = [-node.x * 0.05, -node.y * 0.05];
    for (let i = 0; i < nodes.length; ++i) {
      for (let j = i + 1; j < nodes.length; ++j) {
        const a = nodes[i], b = nodes[j], x = a.x - b.x || 0.1, y = a.y - b.y || 0.1, far = x * x * narrow + y * y;
        if (far > 9 * wanted * wanted) continue;  // groups that do not know each other may lie side by side
        const push = (wanted * wanted) / (far + 1);
        a.dx += x * push * 0.5; a.dy += y * push * 0.5; b.dx -= x * push * 0.5; b.dy -= y * push * 0.5;
      }
    }
    for (const { a, b } of edges) {
      const x = a.x - b.x, y = a.y - b.y, pull = Math.hypot(x, y) / wanted * 0.4 / Math.sqrt(lines.get(a) + lines.get(b));
      a.dx -= x * pull; a.dy -= y * pull; b.dx += x * pull; b.dy += y * pull;
    }
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy) || 1;
      node.x += node.dx / length * Math.min(length, most); node.y += node.dy / length * Math.min(length, most);
    }
  }
  for (const { id, x, y } of nodes) placed.set(id, { x, y });
};

// The part of the plane that holds all names, and how much of it a pixel of the screen is.
const frame = (nodes) => {
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const panel = field("network");
  const unit = Math.min(Math.max((right - left) / Math.max(panel.clientWidth - 120, 200), (bottom - top) / Math.max(panel.clientHeight - 130, 200), 0.5), 20);
  return { unit, box: [left - 60 * unit, top - 24 * unit, right - left + 120 * unit, bottom - top + 60 * unit] };
};

const place = ({ nodes, edges }) => {
  for (const node of nodes) node.shape.setAttribute("transform", `translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`);
  for (const { a, b, line } of edges) for (const [name, value] of Object.entries({ x1: a.x, y1: a.y, x2: b.x, y2: b.y })) line.setAttribute(name, value.toFixed(1));
};

const drag = (picture, node, moved) => {
  node.shape.addEventListener("pointerdown", (down) => {
    const toPicture = picture.getScreenCTM().inverse();
    const follow = (move) => {
      const at = new DOMPoint(move.clientX, move.clientY).matrixTransform(toPicture);
      [node.x, node.y] = [at.x, at.y];
      placed.set(node.id, { x: at.x, y: at.y });
      node.dragged = node.dragged || Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > 4;
      moved();
    };
    node.dragged = false;
    node.shape.setPointerCapture(down.pointerId);
    node.shape.addEventListener("pointermove", follow);
    node.shape.addEventListener("pointerup", () => node.shape.removeEventListener("pointermove", follow), { once: true });
  });
  node.shape.addEventListener("click", () => node.dragged || go("entity=" + node.id));
  node.shape.addEventListener("keydown", (key) => key.key === "Enter" && go("entity=" + node.id));
};

const nodeShape = (node, unit) => {
  const size = unit * (5 + 2.5 * Math.sqrt(node.weight)), isPerson = (entities.get(node.id) || {}).type === "Person";
  const outline = isPerson ? drawing("circle", { r: size }) : drawing("rect", { x: -size, y: -size, width: 2 * size, height: 2 * size, rx: 2 * unit });
  const name = drawing("text", { y: size + 13 * unit, "font-size": 12 * unit });
  name.textContent = entityName(node.id);
  const shape = drawing("g", { class: "node", tabindex: 0, role: "link", "aria-label": entityName(node.id) + (node.weight ? " (" + node.weight + ")" : ""), "data-entity": node.id }, outline, name);
  if (target().kind === "entity" && target().id === node.id) shape.classList.add("chosen");
  return shape;
};

const showNetwork = (chosen) => {
  network = buildNetwork(chosen);
  if (!network.nodes.length) return field("network").replaceChildren(element("p", { className: "nothing" }, word("nothing-fits")));
  settle(network);
  const { box, unit } = frame(network.nodes);
  const picture = drawing("svg", { viewBox: box.join(" "), role: "group", "aria-label": word("network") });
  for (const edge of network.edges) edge.line = drawing("line", { class: edge.post ? "edge post" : "edge", "stroke-width": unit * (edge.post ? 1 : Math.min(0.6 + edge.weight, 7)) });
  for (const node of network.nodes) node.shape = nodeShape(node, unit);
  picture.append(...network.edges.map((edge) => edge.line), ...network.nodes.map((node) => node.shape));
  for (const node of network.nodes) drag(picture, node, () => place(network));
  place(network);
  field("network").replaceChildren(element("p", { className: "note quiet" }, word("network-note") + (network.hidden > 0 ? " " + word("network-hidden").replace("#", network.hidden) : "")), picture);
};
