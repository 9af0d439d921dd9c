# Duas verificações da conexão de uma pessoa, comparadas.

compare-title = O que mudou
compare-lead-in = Verificações da conexão de { $person }
compare-back = Voltar ao relatório
compare-from-to = Entre { $from } e { $to }
compare-nothing = Nada mudou entre estas duas verificações.
compare-only = Não há outra verificação concluída desta conexão para comparar.
compare-runs = Todas as verificações concluídas
    .hint = A mais recente primeiro. Uma verificação não concluída não aparece na lista.
compare-this = Este relatório
compare-that = Comparado com
compare-with = Comparar <hidden>com a de { $time }</hidden>
compare-older = Verificações anteriores
compare-newest = Verificações mais recentes

compare-line = { $what }: { $was } → { $is }
compare-answer = Resultado
compare-headline = Agora diz: { $is }
compare-new-permission = { $scope }: pedida pela primeira vez, { $is }
compare-gone-permission = { $scope }: não é mais pedida
compare-new-finding = Novo: { $what }
compare-gone-finding = Não consta mais: { $what }
compare-other-finding = Em vez de “{ $was }”: { $is }
compare-details = Só detalhes diferem.
compare-since = desde { $day }
compare-between = entre { $from } e { $to }

compare-write = Teste de gravação no calendário da pessoa
compare-shared-write = Teste de gravação no calendário compartilhado
compare-write-not-done = não feito
compare-write-removed = item criado e removido
compare-write-not-created = nenhum item pôde ser criado
compare-write-left = um item pode ter ficado
compare-mail-hosts = Servidores de e-mail (MX)
compare-inspected = consultados
compare-not-inspected = não consultados
compare-not-checked = não verificado
compare-everybody = todas as pessoas
compare-assigned = somente pessoas e grupos atribuídos
compare-form-on = com um formulário na página da Microsoft
compare-form-off = sem formulário na página da Microsoft
compare-none = nenhum
