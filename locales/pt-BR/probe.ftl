# O que um relatório diz sobre cada permissão.

## Notas sobre cada permissão.

probe-missing = Não concedida: a Microsoft emitiu um token sem ela.
probe-pending = Ainda não está no token: o consentimento ainda se propaga pelos sistemas da Microsoft.
probe-no-test = Concedida; não se conhece um teste para ela.
probe-no-test-at-all = Não se conhece um teste para ela.
probe-id-token = A entrada forneceu um token de ID, que foi verificado.
probe-no-id-token = Concedida, mas não veio um token de ID que pudesse ser verificado.
probe-name = O token de ID continha o nome da pessoa.
probe-no-name = Concedida, mas o token de ID não continha nome.
probe-unseen-name = Sem um token de ID, não é possível ver.
probe-no-refresh-token = Concedida, mas não veio token de atualização.
probe-untried-refresh = Veio um token de atualização; ele não foi experimentado.
probe-refreshed = Um novo token foi obtido sem a pessoa.
probe-refused-refresh = Concedida, mas a Microsoft se recusou a renovar o token.
probe-unclear-refresh = Veio um token de atualização; usá-lo não deu resposta clara.
probe-profile = O perfil da pessoa respondeu.
probe-unasked-profile = Concedida; o perfil não foi consultado.
probe-refused-profile = Concedida, mas o Microsoft Graph se recusou a mostrar o perfil.
probe-unclear-profile = Concedida; o perfil não deu resposta clara.
probe-calendar = O calendário da pessoa respondeu.
probe-unasked-calendar = Concedida; os eventos do calendário não foram consultados.
probe-calendar-either =
    Concedida; o calendário respondeu, mas Calendars.ReadBasic também está concedida e não havia evento que permitisse
    distinguir as duas.
probe-availability = A disponibilidade entre calendários respondeu.
probe-availability-and-colleague = O calendário compartilhado por um colega também respondeu.
probe-availability-without-colleague =
    O calendário do colega indicado não respondeu: não está compartilhado ou está fora do alcance do Graph.
probe-unasked-availability = Concedida; a disponibilidade entre calendários não foi consultada.
probe-colleague = O calendário compartilhado por um colega respondeu.
probe-write = A gravação no calendário da pessoa funcionou.
probe-unasked-write = Concedida; não testada: você não pediu o teste de gravação.
probe-write-colleague = A gravação no calendário compartilhado por um colega funcionou.
probe-untested-colleague = Concedida; a gravação precisa do calendário de um colega para o teste.
probe-untested-colleague-read =
    Concedida; a leitura da disponibilidade compartilhada respondeu; a gravação precisa do calendário de um colega para o
    teste.
probe-refused-colleague = Concedida, mas o colega não deu direito de gravação.
probe-unknown-colleague = Concedida; o calendário indicado não está compartilhado com esta pessoa ou não existe.
probe-unreachable-colleague =
    Concedida; a caixa de correio desse colega está fora do alcance do Graph: indique outro.
probe-no-mailbox = Concedida; não há caixa de correio que o Graph alcance.
probe-no-exchange = Concedida; a organização não tem Exchange Online que o Graph alcance.
probe-moving = Concedida; a caixa de correio está sendo movida e enquanto isso não responde.
probe-policy = Concedida; uma política do Exchange da organização mantém aplicativos fora da caixa de correio.
probe-refused = Concedida, mas recusada: uma política ou a falta de um direito impede o uso.
probe-unclear = Concedida; a pergunta não teve resposta clara.
probe-unclear-mailbox = Concedida; a caixa de correio não deu resposta clara.
probe-covered = { $scope } também está concedida e permite o mesmo, por isso não é possível distinguir as duas.

## Por que uma resposta não foi clara.

probe-throttled = A Microsoft pediu para ir mais devagar.
probe-sign-in-again = A Microsoft quer que a pessoa entre de novo antes.
probe-token-rejected = A Microsoft não aceitou o token.
probe-fault = A Microsoft informou uma falha própria.
probe-no-answer = Não veio resposta utilizável a tempo.
probe-left-behind = Não foi possível confirmar que o que o teste criou foi removido.

## O que fazer sobre permissões.

probe-todo-missing = Não concedidas a { $app }: { $names }.
probe-todo-missing-because = A Microsoft emitiu um token novo sem estas permissões.
probe-todo-missing-1 =
    Um administrador dá a { $app } o consentimento para a organização; todas as permissões precisam constar nessa página.
probe-todo-missing-2 = Depois, verifique de novo: um novo consentimento pode levar até uma hora para chegar.
probe-todo-refused = Concedidas, mas recusadas no uso: { $names }.
probe-todo-refused-because =
    O token continha a permissão, e a Microsoft respondeu 403; portanto, não é o consentimento que falta.
probe-todo-refused-1 =
    Veja as políticas de acesso de aplicativos do Exchange e a lista de permissões do EWS, que também vale para REST.
probe-todo-refused-2 =
    Se foi testado o calendário de um colega, esse colega precisa compartilhá-lo com direito de edição.
probe-todo-pending = Concedidas a { $app } há pouco e ainda não presentes nos tokens: { $names }.
probe-todo-pending-because =
    O consentimento foi dado há menos de uma hora, e o último token veio sem estas permissões.
probe-todo-pending-1 = Espere e verifique de novo; em geral leva segundos e, no pior caso, até uma hora.
probe-todo-sign-in = Não verificadas, porque a Microsoft não aceitou mais a entrada: { $names }.
probe-todo-sign-in-because = A Microsoft respondeu 401 durante a verificação.
probe-todo-sign-in-1 = Entre de novo e repita a verificação.
probe-todo-unanswered = Não foi possível verificar: { $names }.
probe-todo-unanswered-because = As perguntas foram feitas e não tiveram resposta que signifique algo.
probe-todo-unanswered-1 = Verifique de novo em alguns minutos.
probe-todo-unanswered-later = Verifique de novo depois de { $time }.

## O que o teste de gravação fez.

probe-test-own = O teste de gravação criou um evento no calendário da pessoa e o removeu.
probe-test-colleague = O teste de gravação criou um evento no calendário do colega e o removeu.
probe-test-because =
    O evento (“{ $event }”, um minuto em 1º de janeiro de 2001) foi criado, e a Microsoft confirmou a remoção.
probe-left-own = O teste de gravação de { $scope } pode ter deixado um evento no calendário da pessoa.
probe-left-colleague = O teste de gravação de { $scope } pode ter deixado um evento no calendário do colega.
probe-left-because = Ele foi criado, ou pode ter sido, e a remoção não foi confirmada.
probe-left-1 = Verifique de novo: cada verificação remove primeiro o que uma anterior deixou.
probe-left-2 = Ou exclua o evento manualmente: “{ $event }”, um minuto em 1º de janeiro de 2001.
