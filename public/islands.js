// Starts the islands of a page: loads the WebAssembly module named by this script's own tag, then hydrates every
// <leptos-island>. Pages without islands never load it.
const { islandsJs, islandsWasm } = document.querySelector("script[data-islands-js]").dataset;

const start = async () => {
  // Asked for here and not by a preload link, which browsers follow with scripts switched off too.
  const wasm = fetch(new URL(islandsWasm, document.baseURI));
  const module = await import(new URL(islandsJs, document.baseURI));
  await module.default({ module_or_path: wasm });
  module.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    await module[island.dataset.component]?.(island);
  }
};

start();
