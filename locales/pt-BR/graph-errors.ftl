# O que significa uma resposta de erro do Microsoft Graph.

graph-causes = Várias causas são possíveis: { $causes }.

## A causa mais provável.

graph-verdict-without-words = O Microsoft Graph recusou
graph-verdict-on-premises-mailbox = O Microsoft Graph não encontra caixa de correio na nuvem
    .cause = uma caixa de correio em um servidor da organização
    .step-1 =
        Conecte uma vez com { $app }: o relatório diz onde está a caixa de correio, com mais sinais do que esta resposta.
    .step-2 =
        Se está em um servidor da sua organização, um administrador pode movê-la para o Exchange Online, o único lugar em
        que { $app } a alcança.
graph-verdict-no-mailbox = O Microsoft Graph não encontra caixa de correio
    .cause = nenhuma caixa de correio
    .step-1 = Verifique se a conta é a que tem o calendário, e não uma conta de convidado ou uma segunda conta.
    .step-2 =
        Um administrador verifica no centro de administração do Exchange se a pessoa tem caixa de correio no Exchange
        Online.
graph-verdict-no-licence = A caixa de correio não tem licença
    .cause = nenhuma licença com caixa de correio
    .step-1 =
        Um administrador atribui uma licença que contenha o Exchange Online, no centro de administração do Microsoft 365,
        em Users.
    .step-2 = Uma nova caixa de correio leva até um dia. Depois, conecte de novo.
graph-verdict-mailbox-moving = A caixa de correio está sendo movida
    .cause = uma caixa de correio que está sendo criada ou movida
    .step-1 = Espere algumas horas e conecte de novo.
    .step-2 =
        Se durar mais de um dia, um administrador verifica os lotes de migração no centro de administração do Exchange.
graph-verdict-missing-scope = Falta uma permissão para o que foi pedido
    .cause = uma permissão que não foi concedida
    .step-1 = Conecte de novo com { $app } e aceite o que a Microsoft pede.
    .step-2 =
        Se a Microsoft disser que um administrador precisa aprovar, encaminhe a solicitação ao seu administrador.
    .step-3 = Se é o calendário de outra pessoa, ela precisa compartilhá-lo com você.
graph-verdict-conditional-access = Uma política de segurança exige uma nova entrada
    .cause = uma política de segurança que exige uma nova entrada
    .step-1 = Entre de novo em { $app } e siga as instruções da Microsoft.
    .step-2 =
        Se voltar a acontecer, um administrador encontra a política no log de entrada, guia Conditional Access.
graph-verdict-token-invalid = A Microsoft não aceitou a entrada que estava armazenada
    .cause = um token que não foi aceito
    .step-1 = Entre de novo em { $app }.
    .step-2 = Se acontecer de novo em seguida, envie os detalhes mostrados aqui ao suporte do fornecedor.
graph-verdict-tenant-unknown = Sua organização não tem Exchange Online
    .cause = uma organização sem Exchange Online
    .step-1 = Um administrador verifica se a organização tem uma assinatura com Exchange Online.
    .step-2 =
        Se o seu calendário está em outra organização ou em um servidor próprio, { $app } não o alcança com esta conta.
graph-verdict-throttled = A Microsoft pediu que { $app } vá mais devagar
    .cause = perguntas demais ao mesmo tempo
    .step-1 = Espere um minuto e tente de novo. A culpa não é sua.
    .step-2 = Se persistir, envie os detalhes mostrados aqui ao suporte do fornecedor.
graph-verdict-service-fault = O Microsoft Graph não conseguiu responder agora
    .cause = uma falha passageira na Microsoft
    .step-1 = Espere meio minuto e tente de novo.
    .step-2 =
        Se persistir, consulte a página de integridade dos serviços da Microsoft ou envie os detalhes mostrados aqui ao
        suporte.
graph-verdict-consent-revoked = A aprovação de { $app } não existe mais
    .cause = uma aprovação que foi revogada
    .step-1 = Encaminhe a solicitação: um administrador aprova de novo ou diz por que a aprovação foi revogada.
graph-verdict-other = O Microsoft Graph recusou
    .cause = outra coisa
    .step-1 = Envie os detalhes mostrados aqui ao suporte do fornecedor.

## O que exatamente foi respondido.

graph-answer-unknown-status = A Microsoft respondeu { $status } com palavras que não conhecemos.
graph-answer-unknown = O Microsoft Graph respondeu com palavras que não conhecemos.
graph-answer-no-cloud-mailbox = O Graph conhece a pessoa e não encontra caixa de correio do Exchange Online.
graph-answer-no-cloud-mailbox-old-wording =
    O Graph conhece a pessoa e não encontra caixa de correio do Exchange Online. Este texto mais antigo foi visto com caixas
    de correio locais e com pessoas sem licença.
graph-answer-no-cloud-mailbox-sign-in =
    O Graph conhece a pessoa e não encontra caixa de correio do Exchange Online; entrar de novo não muda nada.
graph-answer-no-valid-mailbox =
    A caixa de correio não é uma caixa de correio válida do Microsoft 365; está, por exemplo, em um Exchange Server.
graph-answer-not-in-exchange-online = A caixa de correio não está no Exchange Online.
graph-answer-no-mailbox-for-graph = A pessoa não tem caixa de correio que o Graph alcance.
graph-answer-subscription-mailbox =
    A caixa de correio por trás de uma assinatura não é acessível: é local, ou uma política a mantém fora do alcance do
    aplicativo.
graph-answer-exchange-policy =
    Uma política do Exchange da organização mantém este aplicativo fora das caixas de correio dela.
graph-answer-passed-on =
    O Graph repassou a pergunta a um servidor da organização, o que é sinal de uma caixa de correio local.
graph-answer-no-reason =
    A Microsoft não deu motivo. Em geral é uma falha passageira, e já foi vista com caixas de correio locais.
graph-answer-no-server = O Graph não encontrou servidor que tenha a caixa de correio.
graph-answer-no-mailbox-for-address = O Exchange não conhece caixa de correio para o endereço.
graph-answer-account-without-mailbox = A conta não tem caixa de correio.
graph-answer-nobody-of-that-address =
    O Exchange não conhece ninguém com esse endereço: não há caixa de correio, ou ela está em outra organização, ou o
    endereço é só um contato.
graph-answer-no-default-calendar =
    A pessoa é conhecida, e não há calendário padrão: não é uma caixa de correio real, ou falta o direito sobre ela.
graph-answer-item-missing = O que foi pedido não existe, ou a pessoa não tem direito de vê-lo.
graph-answer-person-not-in-directory = O diretório desta organização não conhece essa pessoa.
graph-answer-no-mailbox-at-address = Não há caixa de correio para o endereço.
graph-answer-licence-lost = A caixa de correio perdeu a licença.
graph-answer-refused-at-the-door = A Microsoft recusou antes de examinar mais.
graph-answer-refused-without-a-word =
    A Microsoft recusou sem explicação: o token está velho ou, quando um novo recebe a mesma resposta, a conta não tem caixa
    de correio.
graph-answer-mailbox-moving = A caixa de correio está sendo movida; em algumas horas responde de novo.
graph-answer-record-stale =
    O registro da Microsoft sobre o local da caixa de correio ficou desatualizado, como acontece depois de uma movimentação.
graph-answer-database-unreachable = O banco de dados da caixa de correio não está acessível no momento.
graph-answer-exchange-fault = O Exchange informou uma falha própria.
graph-answer-exchange-passing-fault = O Exchange informou uma falha própria e passageira.
graph-answer-access-denied =
    O acesso foi negado: a permissão não está no token, ou a pessoa não tem direito sobre esse calendário.
graph-answer-directory-refused =
    O diretório recusou: a permissão não está no token, ou a função da pessoa não é suficiente.
graph-answer-caller-may-not = O Microsoft Graph não deixa quem chamou fazer isso.
graph-answer-more-proof-needed =
    O acesso condicional exige mais do que o token comprova: a pessoa precisa entrar de novo.
graph-answer-token-taken-back = O token foi revogado: a pessoa precisa entrar de novo.
graph-answer-token-past-its-end = O token expirou.
graph-answer-token-not-accepted = O Microsoft Graph não aceitou o token.
graph-answer-no-exchange-online =
    A organização usa a Microsoft para a entrada das pessoas e não tem Exchange Online.
graph-answer-token-of-a-person-needed = A pergunta exige o token de uma pessoa.
graph-answer-too-many-at-a-time = Mais de quatro perguntas foram feitas a uma caixa de correio ao mesmo tempo.
graph-answer-slow-down = A Microsoft pede para ir mais devagar.
graph-answer-not-available = O Microsoft Graph não está disponível no momento.
graph-answer-no-answer-in-time = O Microsoft Graph não respondeu a tempo.
graph-answer-fault-of-its-own = O Microsoft Graph ou o Exchange informou uma falha própria.
graph-answer-built-on-a-failed-one = A pergunta não foi feita porque outra, da qual ela depende, falhou.
graph-answer-mailbox-full = A caixa de correio está cheia.
graph-answer-mailbox-full-for-writing =
    A caixa de correio está cheia, por isso um teste de gravação não pode dar certo.
graph-answer-time-zone-unknown = O servidor não conhece o fuso horário enviado.
graph-answer-address-not-resolved = Esse endereço não pode ser resolvido para consultar a disponibilidade.
graph-answer-free-busy-refused = A organização não pode ver a disponibilidade dessa caixa de correio.
graph-answer-consent-gone = O consentimento para o aplicativo não existe mais.
graph-answer-sign-in-expired = A entrada armazenada expirou ou foi revogada.
graph-answer-policy-needs-the-person = O acesso condicional ou um segundo fator exige a presença da pessoa.
