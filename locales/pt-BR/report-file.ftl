# Relatórios como arquivos: na página de um relatório, dentro dos arquivos e como texto para um chamado.

file-share = Compartilhar ou baixar
    .text = Cada arquivo é feito para alguém em particular. A prévia mostra exatamente o que sai e o que não sai.
file-preview = Escolher e ver a prévia
file-html = Um só arquivo (HTML)
file-ticket = Texto para um chamado
file-compare = O que mudou

file-about = Sobre este arquivo
file-level = Destino
file-made = Criado
file-withheld = Não incluído
file-withheld-nothing = Nada.
file-withheld-kind = { $what }: em { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}, no lugar está “{ $instead }”
file-verify = Autêntico?
file-verify-how =
    Este arquivo é assinado. Para saber se não foi alterado: <a>{ $address }</a>, ou
    <code>{ $command }</code>.
file-verify-text = O arquivo assinado deste relatório está no portal; ele pode ser verificado, este texto não.
file-evidence = Evidências
    .text = As trocas por trás dos resultados. O texto delas é em inglês, como é para a Microsoft.

file-text-copy = Copiar
file-text-title = Texto para um chamado
    .text = É isto que é copiado, letra por letra.
file-text-save = Salvar como arquivo de texto
file-text-levels = Quanto ele diz
