// Starts the islands of a page: loads the WebAssembly module named by this script's own tag, then hydrates every
// <leptos-island>. Pages without islands never load it.
const tag = document.querySelector("script[data-islands-js]");

const start = async () => {
  const module = await import(tag.dataset.islandsJs);
  await module.default({ module_or_path: tag.dataset.islandsWasm });
  module.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    await module[island.dataset.component]?.(island);
  }
};

start();
