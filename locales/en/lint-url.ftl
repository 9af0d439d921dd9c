# The page that judges a vendor's own link (English only so far).

lint-url-link = The link
    .hint = The whole address, from https:// on. With {"{"}placeholders{"}"} for what your app fills in it is judged as well.
