# O que sai com um relatório, antes de sair.

export-heading = O que sai com este relatório
    .text =
        Escolha para quem ele é. Abaixo está exatamente o que o arquivo contém então. Nada sai antes de você baixar ou
        compartilhar.
export-back = Voltar ao relatório
export-choose = Para quem?
    .here = mostrado abaixo
export-download = Levar com você
    .json = Baixar os dados assinados
    .html = Baixar como página
    .text = Baixar como texto
    .hint =
        Os arquivos dizem o que foi retido. Os dados e a página são assinados: qualquer pessoa pode <a>verificar aqui</a>
        que nada foi alterado.
export-share = Compartilhar por um link
export-preview = O que o arquivo contém: { $level }
export-data = Os dados letra por letra
