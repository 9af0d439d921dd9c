# Partes que muitas páginas compartilham.

ui-error = Erro:
ui-problem = Há um problema
ui-ids = Identificadores para o suporte
ui-support = Para o suporte
    .send = Envie isto para
    .select = Um clique seleciona tudo.
ui-step-done = Feito:
ui-step-current = Agora:
ui-step-ahead = Ainda por vir:
ui-step-stopped = Interrompido:
ui-copied = Copiado
ui-live = Esta página se atualiza sozinha.
