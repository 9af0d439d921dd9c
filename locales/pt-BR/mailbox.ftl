# O que um relatório diz sobre uma caixa de correio.

## O relatório em uma frase.

mailbox-headline-works = { $app } funciona para { $person }: todas as permissões foram testadas e responderam.
mailbox-headline-works-so-far =
    { $app } funciona para { $person } até onde foi testado; algumas permissões não foram testadas ou não responderam.
mailbox-headline-could-not-tell =
    Não foi possível saber se { $app } funciona para { $person }: houve poucas respostas. Verifique de novo.
mailbox-headline-third-party =
    { $app } não pode funcionar para { $person }: o e-mail da organização está em outro provedor, não na Microsoft.
mailbox-headline-own-servers =
    { $app } não pode funcionar para { $person } agora: as caixas de correio da organização estão em servidores próprios.
mailbox-headline-own-server =
    { $app } não pode funcionar para { $person } agora: a caixa de correio está no servidor da própria organização e teria
    de ser movida para o Exchange Online.
mailbox-headline-no-answer =
    { $app } ainda não funciona por completo para { $person }: algo que foi concedido não responde.
mailbox-headline-missing-one =
    { $app } ainda não funciona por completo para { $person }: a organização não concedeu uma das permissões.
mailbox-headline-missing =
    { $app } ainda não funciona por completo para { $person }: a organização não concedeu { $count } das permissões.
mailbox-headline-no-licence =
    { $app } ainda não funciona para { $person }: não há caixa de correio, porque nenhuma licença está atribuída.
mailbox-headline-no-licence-missing-one =
    { $app } ainda não funciona para { $person }: não há caixa de correio, porque nenhuma licença está atribuída, e uma
    permissão não foi concedida.
mailbox-headline-no-licence-missing =
    { $app } ainda não funciona para { $person }: não há caixa de correio, porque nenhuma licença está atribuída, e
    { $count } permissões não foram concedidas.
mailbox-headline-guest =
    { $app } ainda não funciona para { $person }: a conta é de convidado, e o calendário está na organização de origem.
mailbox-headline-guest-missing-one =
    { $app } ainda não funciona para { $person }: a conta é de convidado, o calendário está na organização de origem, e uma
    permissão não foi concedida.
mailbox-headline-guest-missing =
    { $app } ainda não funciona para { $person }: a conta é de convidado, o calendário está na organização de origem, e
    { $count } permissões não foram concedidas.
mailbox-headline-licence-off =
    { $app } ainda não funciona para { $person }: a parte do Exchange Online da licença está desativada.
mailbox-headline-licence-off-missing-one =
    { $app } ainda não funciona para { $person }: a parte do Exchange Online da licença está desativada, e uma permissão não
    foi concedida.
mailbox-headline-licence-off-missing =
    { $app } ainda não funciona para { $person }: a parte do Exchange Online da licença está desativada, e { $count }
    permissões não foram concedidas.
mailbox-headline-duplicate =
    { $app } ainda não funciona para { $person }: o calendário que ele vê está vazio e pode não ser o que está em uso.
mailbox-headline-duplicate-missing-one =
    { $app } ainda não funciona para { $person }: o calendário que ele vê está vazio e pode não ser o que está em uso, e uma
    permissão não foi concedida.
mailbox-headline-duplicate-missing =
    { $app } ainda não funciona para { $person }: o calendário que ele vê está vazio e pode não ser o que está em uso, e
    { $count } permissões não foram concedidas.
mailbox-headline-moving =
    { $app } ainda não funciona para { $person }: a caixa de correio está sendo criada ou movida.
mailbox-headline-moving-missing-one =
    { $app } ainda não funciona para { $person }: a caixa de correio está sendo criada ou movida, e uma permissão não foi
    concedida.
mailbox-headline-moving-missing =
    { $app } ainda não funciona para { $person }: a caixa de correio está sendo criada ou movida, e { $count } permissões não
    foram concedidas.
mailbox-headline-inactive =
    { $app } ainda não funciona para { $person }: a caixa de correio parece estar excluída ou inativa.
mailbox-headline-inactive-missing-one =
    { $app } ainda não funciona para { $person }: a caixa de correio parece estar excluída ou inativa, e uma permissão não
    foi concedida.
mailbox-headline-inactive-missing =
    { $app } ainda não funciona para { $person }: a caixa de correio parece estar excluída ou inativa, e { $count }
    permissões não foram concedidas.
mailbox-headline-no-exchange =
    { $app } ainda não funciona para { $person }: a organização não tem Exchange Online.
mailbox-headline-no-exchange-missing-one =
    { $app } ainda não funciona para { $person }: a organização não tem Exchange Online, e uma permissão não foi concedida.
mailbox-headline-no-exchange-missing =
    { $app } ainda não funciona para { $person }: a organização não tem Exchange Online, e { $count } permissões não foram
    concedidas.

## O que foi encontrado e o que fazer.

mailbox-cloud = A caixa de correio está no Exchange Online, onde { $app } a alcança.
mailbox-hybrid-cloud =
    Esta caixa de correio está no Exchange Online, onde { $app } a alcança; a organização também tem servidores de e-mail
    próprios.
mailbox-hybrid-cloud-step-1 =
    Nada a fazer para esta pessoa. Teste uma pessoa de cada grupo que vai usar { $app }.
mailbox-hybrid-own =
    Esta caixa de correio está no servidor Exchange da própria organização, onde o Microsoft Graph, e portanto { $app }, não
    a alcança.
mailbox-hybrid-own-step-1 =
    Mova a caixa de correio para o Exchange Online (movimentação híbrida). Depois disso, { $app } funciona sem nenhuma
    mudança.
mailbox-hybrid-own-step-2 = Comece com um piloto: mova primeiro as pessoas que precisam de { $app }.
mailbox-hybrid-own-step-3 =
    Ou dê a essas pessoas uma conta separada com caixa de correio na nuvem para { $app }; o calendário dela não é unificado
    com o delas.
mailbox-hybrid-own-step-4 =
    Publicar a disponibilidade como calendário da internet só a compartilha em um sentido; { $app } não a usa.
mailbox-own =
    As caixas de correio desta organização estão em servidores próprios e não há Exchange Online, por isso { $app } não as
    alcança.
mailbox-own-step-1 =
    Configure o Exchange híbrido: um Exchange Server com suporte, sincronização de diretório e o Hybrid Configuration Wizard;
    depois mova as caixas de correio que precisam de { $app }.
mailbox-own-step-2 =
    Ou dê às pessoas que precisam de { $app } contas separadas com uma licença que inclua o Exchange Online; esses
    calendários não são unificados com os atuais.
mailbox-third-party =
    O e-mail da organização está em outro provedor, onde o Microsoft Graph não tem calendário a oferecer para { $app }.
mailbox-third-party-step-1 = Pergunte ao fornecedor se { $app } pode se conectar diretamente a esse provedor.
mailbox-third-party-step-2 = Ou mova as caixas de correio das pessoas que precisam de { $app } para o Exchange Online.
mailbox-no-licence =
    Esta pessoa não tem caixa de correio, porque nenhuma licença com Exchange Online está atribuída.
mailbox-no-licence-step-1 =
    Atribua uma licença que inclua o Exchange Online no centro de administração do Microsoft 365 (Users, Active users,
    Licences and apps).
mailbox-no-licence-step-2 =
    Espere: a caixa de correio aparece em minutos; em casos raros, depois de 24 horas. Então verifique de novo.
mailbox-no-licence-step-3 =
    Ou entre com a conta que tem o calendário, se esta for uma conta de administrador ou de serviço.
mailbox-guest = Esta conta é de convidado aqui. O calendário de um convidado está na organização de origem.
mailbox-guest-step-1 = Saia e entre de novo com a conta da sua própria organização.
mailbox-guest-step-2 = Se a sua própria organização ainda não aprovou { $app }, comece por lá.
mailbox-licence-off =
    Há uma licença atribuída, mas a parte do Exchange Online está desativada ou suspensa, por isso não há caixa de correio.
mailbox-licence-off-step-1 =
    Ative o plano do Exchange Online na licença da pessoa (centro de administração do Microsoft 365, Users, Active users,
    Licences and apps).
mailbox-licence-off-step-2 = Se o plano estiver suspenso, renove a assinatura.
mailbox-licence-off-step-3 =
    Espere: a caixa de correio responde em minutos; em casos raros, depois de 24 horas. Então verifique de novo.
mailbox-duplicate =
    { $app } vê um calendário vazio na nuvem, enquanto a pessoa pode estar trabalhando em outra caixa de correio local.
mailbox-duplicate-step-1 = Compare: o calendário no Outlook é o mesmo mostrado aqui?
mailbox-duplicate-step-2 =
    Se não for, decida qual caixa de correio fica; a Microsoft descreve como unificar uma caixa de correio que existe tanto
    localmente quanto no Exchange Online.
mailbox-duplicate-step-3 = Até lá, { $app } leria um calendário vazio e gravaria onde ninguém olha.
mailbox-moving = A caixa de correio está sendo criada ou movida e ainda não responde.
mailbox-moving-step-1 =
    Espere a movimentação ou a criação terminar e verifique de novo em uma hora, e mais uma vez depois de 24 horas.
mailbox-moving-step-2 = O consentimento dado a { $app } permanece; nada precisa ser aprovado de novo.
mailbox-moving-step-3 = Se nada mudar depois de um dia, verifique o lote de migração e a licença da pessoa.
mailbox-inactive =
    Há uma licença ativa, mas a caixa de correio parece estar excluída, inativa ou nunca ter sido criada.
mailbox-inactive-step-1 =
    Procure a pessoa no centro de administração do Exchange (Recipients, Mailboxes) ou execute Get-EXORecipient para o
    endereço.
mailbox-inactive-step-2 =
    Restaure uma caixa de correio excluída em até 30 dias, ou remova a licença e atribua-a de novo para que uma seja criada.
mailbox-no-exchange =
    A organização não tem Exchange Online, portanto não há calendário que { $app } possa alcançar.
mailbox-no-exchange-step-1 =
    Informe ao fornecedor onde estão seus calendários e pergunte se { $app } pode se conectar a eles.
mailbox-no-exchange-step-2 = Ou assine um plano com Exchange Online para as pessoas que precisam de { $app }.
mailbox-unknown = Não foi possível saber, pelo que foi visto, onde está esta caixa de correio.
mailbox-unknown-step-1 = Verifique de novo em alguns minutos; uma falha passageira é o motivo mais frequente.
mailbox-unknown-step-2 =
    Procure a pessoa no centro de administração do Exchange: “user mailbox” significa que a caixa de correio está na nuvem;
    “mail user”, que está em outro lugar.
mailbox-send-report = Envie este relatório ao administrador do Microsoft 365 ou do Exchange da sua organização.

## O que clientes tentam para uma caixa de correio local.

mailbox-no-help = O que segue não torna uma caixa de correio local acessível para { $app }.
mailbox-no-help-because =
    A Microsoft ofereceu o Graph para caixas de correio locais apenas como versão prévia e a encerrou em 2023.
mailbox-no-help-1 =
    “O Teams mostra meu calendário”: o Teams é da própria Microsoft e usa outro caminho, que não está aberto a outros
    aplicativos.
mailbox-no-help-2 =
    Autenticação moderna híbrida: muda como as pessoas entram no Outlook, não o que o Graph alcança.
mailbox-no-help-3 = Microsoft Entra Connect: sincroniza contas, não caixas de correio.
mailbox-no-help-4 = Uma licença do Exchange Online: enquanto a caixa de correio é local, a licença não a move.
mailbox-no-help-5 =
    Publicar /api ou instalar o Hybrid Agent: a Microsoft desativou o caminho do Graph até servidores próprios.
mailbox-no-help-6 =
    Um Exchange Server ou uma atualização mais recente, inclusive o Exchange Server Subscription Edition.

## Por que os sinais levam à conclusão.

mailbox-row-16 =
    O Microsoft Graph não deu resposta que diga algo sobre a caixa de correio; sem ela nada se conclui.
mailbox-row-11 = A caixa de correio de um convidado está na organização de origem, nunca nesta.
mailbox-row-8a =
    O Microsoft Graph diz que a caixa de correio está sendo movida ou que seu local está desatualizado, e a licença indica o
    Exchange Online.
mailbox-row-8c =
    O Microsoft Graph diz que a caixa de correio está sendo movida ou que seu local está desatualizado; nada mais o confirma.
mailbox-row-3 =
    Uma caixa de correio na nuvem responde, embora o Autodiscover ainda leve ao servidor local. Vale o que o Graph responde.
mailbox-row-3b =
    O calendário na nuvem está vazio, e a pessoa pertence a uma organização com servidores de e-mail próprios: a caixa de
    correio em que ela trabalha pode estar lá.
mailbox-row-1 = O Graph alcança a caixa de correio, e nada aponta para servidores da organização.
mailbox-row-2 = A organização tem servidores próprios; esta caixa de correio está no Exchange Online.
mailbox-row-4 =
    A própria Microsoft direciona os programas de e-mail deste endereço ao servidor da própria organização.
mailbox-row-5 =
    A licença é a de pessoas cuja caixa de correio está no Exchange Server e só o arquivo está na nuvem.
mailbox-row-9 =
    Há uma licença, mas o plano do Exchange está desativado ou suspenso, por isso não há caixa de correio.
mailbox-row-8 =
    A licença e o Autodiscover indicam o Exchange Online, e a caixa de correio ainda não responde: está sendo criada ou
    movida.
mailbox-row-6 =
    Há uma licença atribuída, mas nenhuma caixa de correio na nuvem foi criada: para pessoas sincronizadas cuja caixa de
    correio ainda é local, o Exchange Online não cria nenhuma.
mailbox-row-7 =
    Uma pessoa sincronizada, sem licença na nuvem, em uma organização com servidores de e-mail próprios.
mailbox-row-10 =
    A organização usa o Exchange Online, e ninguém atribuiu a esta pessoa uma licença com caixa de correio.
mailbox-row-15 = A organização entra com a Microsoft e mantém o e-mail em outro provedor.
mailbox-row-12 = Não há Exchange Online na organização, e o e-mail dela vai para outro provedor.
mailbox-row-13 =
    Não há Exchange Online na organização; contas, autodiscover e e-mail vêm dos servidores próprios.
mailbox-row-14 = Não há Exchange Online na organização. De fora não dá para ver onde está o e-mail dela.
mailbox-row-17 =
    Há uma licença ativa, e nenhuma caixa de correio responde: pode estar excluída ou inativa, ou não pôde ser criada.
mailbox-row-3c =
    Uma caixa de correio na nuvem responde, embora o Autodiscover leve ao servidor da própria organização. Vale o que o Graph
    responde.
mailbox-row-2b = O Graph alcança a caixa de correio; a organização parece ter servidores próprios.
mailbox-row-1b =
    O Graph alcança a caixa de correio. Nada do que pôde ser lido aponta para servidores da organização.
mailbox-row-4b =
    A Microsoft direciona os programas de e-mail deste endereço ao servidor da própria organização.
mailbox-row-10b = A conta existe somente na nuvem, e nenhuma licença com caixa de correio está atribuída.
mailbox-row-13b =
    Não há Exchange Online na organização; contas e autodiscover vêm dos servidores próprios.
mailbox-row-13c =
    Não há Exchange Online na organização, e o Autodiscover leva ao servidor da própria organização.
mailbox-row-14b = O Microsoft Graph diz que não há Exchange Online na organização.

## Em que prestar atenção mesmo assim.

mailbox-watch-colleagues =
    Colegas da mesma organização ainda podem ter a caixa de correio em servidores próprios, e os calendários deles não
    respondem. Se o Outlook mostra a esta pessoa eventos diferentes dos do aplicativo, pode haver uma segunda caixa de
    correio.
mailbox-watch-two =
    O Graph responde, mas o Autodiscover ainda leva ao servidor da própria organização: a caixa de correio foi movida há
    pouco, ou há duas. Compare o calendário que o aplicativo vê com o do Outlook.
mailbox-watch-incomplete =
    Nem todos os sinais puderam ser lidos ou combinam, por isso a certeza é menor do que poderia ser.
mailbox-watch-outlook = Pergunte à pessoa se o calendário no Outlook é o mostrado aqui.
mailbox-watch-a-day = Se isto não mudar depois de 24 horas, há outra coisa errada.

## O que foi visto.

mailbox-seen-graph-ok = O Microsoft Graph respondeu com o calendário da pessoa.
mailbox-seen-graph-miss =
    O Microsoft Graph conhece a pessoa e não encontra caixa de correio no Exchange Online.
mailbox-seen-graph-no-exchange-online = O Microsoft Graph diz que a organização não tem Exchange Online.
mailbox-seen-graph-moving =
    O Microsoft Graph diz que a caixa de correio está sendo movida ou que seu local está desatualizado.
mailbox-seen-autodiscover-cloud =
    O Autodiscover da Microsoft direciona o endereço da pessoa ao Exchange Online.
mailbox-seen-autodiscover-on-premises =
    O Autodiscover da Microsoft direciona o endereço da pessoa ao servidor da própria organização.
mailbox-seen-licence-mailbox = Está ativa uma licença que inclui caixa de correio do Exchange Online.
mailbox-seen-licence-off =
    Há uma licença com caixa de correio atribuída, e o plano do Exchange está desativado ou suspenso.
mailbox-seen-licence-archive-only =
    A única licença do Exchange é a de arquivamento para caixas de correio no Exchange Server.
mailbox-seen-licence-none = Nenhuma licença com caixa de correio do Exchange Online está atribuída.
mailbox-seen-sync-synced = A conta é sincronizada a partir do diretório da própria organização.
mailbox-seen-sync-not-synced = A conta não é sincronizada a partir de um diretório da própria organização.
mailbox-seen-domain-cloud = O registro autodiscover do domínio aponta para o Exchange Online.
mailbox-seen-domain-own = O registro autodiscover do domínio aponta para um servidor da organização.
mailbox-seen-domain-none = O domínio não tem registro autodiscover.
mailbox-seen-route-exchange-online = O e-mail do domínio chega pelo Exchange Online Protection.
mailbox-seen-route-own = O e-mail do domínio chega a um host da organização.
mailbox-seen-route-gateway =
    O e-mail do domínio chega por um gateway de e-mail, que esconde o que está atrás dele.
mailbox-seen-route-google = O e-mail do domínio chega ao Google.
mailbox-seen-route-other = O e-mail do domínio chega a outro provedor.
mailbox-seen-route-none = O domínio não recebe e-mail.
mailbox-seen-server-exchange = O servidor indicado nos registros responde como um Exchange Server.
mailbox-seen-server-exchange-online =
    O nome que a própria organização usa para o servidor leva ao Exchange Online.
mailbox-seen-server-pre-authentication =
    Há uma página de entrada na frente do servidor indicado nos registros.
mailbox-seen-server-not-exchange = O servidor indicado nos registros responde e não é um Exchange Server.
mailbox-seen-no-hybrid = Nada indica uma configuração híbrida.
mailbox-seen-guest = A conta é de convidado nesta organização.
mailbox-seen-calendar-empty = O calendário que o Graph vê não teve nenhum evento nos últimos doze meses.
mailbox-seen-calendar-used = O calendário que o Graph vê tem eventos dos últimos doze meses.
mailbox-seen-nothing = Nenhum sinal pôde ser lido.
mailbox-seen-hybrid = Sinais de uma configuração híbrida: { $marks }.
mailbox-mark-federation = um registro de federação para Exchange híbrido (TXT em { $name })
mailbox-mark-trust = o Exchange Server { $host } confia neste locatário
mailbox-mark-server = um Exchange Server responde em { $host }
mailbox-mark-domain = o locatário tem o domínio de coexistência { $domain }
mailbox-pointing-elsewhere = Aponta para outro lugar: { $said }
