# Respostas que o suporte cola em um chamado. Texto simples; uma quebra de linha também fica na resposta.

answers-greeting = Olá,
answers-thanks =
    Atenciosamente
    { $name }
    { $publisher }
answers-what-to-do = O que fazer:

answers-seen = O que vimos:
answers-seen-organisation = Organização: { $name }
answers-seen-refusal = Entrada recusada pela Microsoft: { $time }, { $code }
answers-seen-lacks = Permissões que faltam: { $scopes }
answers-seen-check = Última verificação: { $time }
answers-seen-mailbox = Caixa de correio: { $verdict }

answers-stopped = A Microsoft não deixou a entrada em { $app } continuar. Este é o motivo, e isto é o que ajuda.
answers-admin-approval = Um administrador da sua organização precisa aprovar { $app } antes que ele possa ser usado com os seus calendários.
answers-link =
    Por favor, envie este link a um administrador. A página mostra o que { $app } pede e por quê, e como permitir ou recusar.
    Abri-lo ainda não permite nada:
    { $link }
    O link funciona até { $until }.
answers-no-link =
    Por favor, abra esta página, entre e encaminhe a solicitação ao seu administrador. A página cria um link e uma mensagem para
    o seu administrador:
    { $page }
answers-hybrid = Sua organização tem caixas de correio no Exchange Online e em servidores próprios. { $app } funciona com as do Exchange Online; o Microsoft Graph não alcança as outras.
answers-all-works = Na nossa última verificação, tudo de que { $app } precisa respondeu. Se algo ainda não funciona em { $app }, diga-nos o que você vê ali e quando.
    .not-seen =
        Ainda não vimos que tudo funciona. Por favor, abra esta página, entre e faça a verificação; ela mostra o que funciona e o
        que não funciona:
        { $page }
answers-link-expired = O link para o seu administrador expirou. Links para aprovar { $app } funcionam por tempo limitado; nada se perdeu.
answers-vendor-fault = Pedimos desculpas: a falha é nossa, não sua. { $publisher } precisa corrigir a configuração de { $app } na Microsoft. Não há nada a mudar do seu lado. Avisaremos assim que você puder tentar de novo.
answers-send-ids =
    Para encontrar a causa, precisamos de alguns detalhes da entrada em { $app } que falhou. Eles estão no fim da página em que
    ela parou, a nossa ou a da Microsoft. Por favor, envie-nos como texto:
    - o número que começa com AADSTS, se houver
    - o Correlation ID e o Trace ID
    - a hora (Timestamp)
    - o endereço de e-mail com que você entrou
    Por favor, não envie senhas nem endereços completos de páginas.
