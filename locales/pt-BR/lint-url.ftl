# A página que avalia o link do próprio fornecedor.

lint-url-link = O link
    .hint = O endereço inteiro, a partir de https://. Com {"{"}espaços reservados{"}"} para o que seu aplicativo preenche, ele também é avaliado.
