# A página que diz se um arquivo de relatório é autêntico.

verify-heading = Este relatório é autêntico?
    .text =
        Os relatórios que saem deste portal são assinados. Envie o arquivo, e dizemos se ele está como o portal o fez.
verify-form = O relatório
    .again = Outro arquivo?
    .button = Verificar o arquivo
    .hint = Nada disso é guardado.
verify-file = Arquivo do relatório
    .hint = Os dados assinados (JSON) ou a página (HTML), até 1 MB.
verify-pasted = Ou cole o texto dele

verify-valid = Autêntico
    .text = O portal de { $app } assinou este relatório, e nada nele foi alterado desde então.
verify-wrong = Alterado
    .text =
        O arquivo cita uma chave deste portal, mas o conteúdo não corresponde à assinatura. Alguém o alterou. Não confie
        em nada do que ele diz e peça o arquivo de novo.
verify-unknown-key = Assinado por outro
    .text =
        A chave que o arquivo cita não é deste portal. O arquivo talvez venha de outro portal: verifique-o lá.
verify-missing = Sem assinatura
    .text =
        O arquivo contém um relatório sem assinatura. Qualquer pessoa pode tê-lo escrito ou alterado. Peça o arquivo
        assinado.
verify-page =
    A assinatura cobre os dados dentro do arquivo. O que uma página mostra em volta deles pode ser alterado: guie-se pelo
    que está aqui.
verify-facts = O que o relatório diz
verify-answer = Resposta
verify-level = Para quem
verify-exported = Exportado
verify-checked = Verificado
verify-key = Chave

verify-error-nothing = Escolha um arquivo ou cole o texto dele.
verify-error-several = Envie um relatório só: um arquivo ou um texto, não os dois.
verify-error-too-large =
    O arquivo é grande demais; um relatório tem no máximo 1 MB. Verifique arquivos maiores com consentry verify-report.
verify-error-no-report =
    Isto não é um relatório da Consentry, ou não está inteiro. Use o arquivo como foi baixado.
verify-error-other-version =
    Este relatório foi feito por outra versão da Consentry, que este portal não lê.
