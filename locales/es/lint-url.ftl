# La página que examina el enlace propio de un proveedor.

lint-url-link = El enlace
    .hint =
        La dirección entera, desde https://. También se examina con {"{"}marcadores{"}"} en lugar de lo que rellena su
        aplicación.
