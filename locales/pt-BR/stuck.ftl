# A página para quem parou em uma página da Microsoft: a pessoa cola o texto e o portal o explica.

stuck-heading = Parou em uma página da Microsoft?
    .text =
        Algumas páginas da Microsoft, como “É necessária a aprovação do administrador” (“Need admin approval”), param ali
        e não levam de volta. Conte o que a página diz e nós explicamos o que significa e quem pode ajudar.
stuck-form = Cole aqui
    .again = Outro texto?
    .button = Explicar
    .hint = Nada disso é guardado. Nunca cole uma senha.
stuck-pasted = O que a página diz
    .hint =
        Copie a página inteira, em qualquer idioma, ou pelo menos as linhas com um código como AADSTS90094, “Correlation
        ID” (ID de correlação) e “Timestamp” (carimbo de data/hora). O endereço da página ou uma resposta de erro do
        Microsoft Graph também ajuda.
stuck-answer = O que a página da Microsoft significa
stuck-http-status = O Microsoft Graph respondeu com o status HTTP { $status }.
stuck-others = Outros códigos neste texto
    .text = Acima está aquele que exige uma ação. Para ler sobre outro, cole-o sozinho.
