# O que significam os números da entrada da Microsoft (AADSTS…), dito a quem ficou impedido.

## wrong-account-type

code-16000 = A conta que está conectada não pertence à organização em questão.
code-16003 = Sua conta nunca foi adicionada à organização em questão.
    .action = Outra opção: um administrador dessa organização convida sua conta como convidada.
code-50014 = Um convite para convidado ainda não foi aceito.
    .action = Aceite o convite que chegou por e-mail. Um administrador pode reenviá-lo.
code-50020 = Sua conta vem de outra organização e é desconhecida na organização em questão.
    .action = Outra opção: um administrador dessa organização convida sua conta como convidada.
code-50034 = Não há conta com esse nome na organização.
    .action = Verifique a grafia do nome da conta.
code-50057 = A conta está desabilitada.
    .action = Um administrador habilita a conta, ou você usa outra.
code-50126 = O nome de usuário ou a senha está errado.
    .action = Tente de novo ou redefina a senha.
code-51004 = Sua conta não está no diretório em questão.
    .action = Outra opção: um administrador dessa organização convida sua conta como convidada.
code-90072 =
    Entrou uma conta externa que não é membro da organização, por isso o segundo fator da organização não pode ser
    cumprido.
    .action = Outra opção: um administrador convida sua conta como convidada ou corrige a sincronização de contas.
code-500200 = Você usou uma conta pessoal da Microsoft onde só valem contas corporativas ou de estudante.
code-500207 = Este tipo de conta não pode ser usado para o serviço solicitado.
    .action = O fornecedor de { $app } verifica quais tipos de conta o aplicativo aceita.
code-500208 = O domínio da conta não corresponde ao tipo de conta que esta organização espera.
code-500571 = Sua conta de convidado nesta organização está desabilitada.
    .action = Um administrador desta organização habilita a conta de convidado.

## redirect-mismatch

code-50011 =
    O endereço de retorno da solicitação não está registrado para o aplicativo; maiúsculas, porta e barra final contam.
    .action = O fornecedor registra exatamente este endereço e espera alguns minutos.
code-500113 = O aplicativo não tem nenhum endereço de retorno.
    .action = O fornecedor registra o endereço de retorno.
code-900971 = Nenhum endereço de retorno foi enviado.
    .action = O fornecedor envia e registra o endereço de retorno.

## conditional-access

code-50053 =
    A conta está bloqueada depois de muitas senhas erradas, ou a entrada veio de um endereço conhecido por ataques.
    .action = Espere, ou peça a um administrador que consulte o log de entrada e desbloqueie a conta.
code-50131 = A Microsoft indica o dispositivo, o lugar ou atividade suspeita como causas possíveis.
code-53000 = A organização exige um dispositivo gerenciado que cumpra suas regras, e este não cumpre.
    .action = Outra opção: registre este dispositivo, se sua organização permitir.
code-53002 = A organização permite somente aplicativos cliente aprovados.
    .action = Um administrador ajusta a política de acesso condicional para { $app }.
code-53003 =
    .action = O administrador ajusta a política para { $app } ou para você.
code-53004 = O segundo fator não pôde ser registrado porque a entrada parece arriscada.
    .action = Registre a partir de um lugar confiável, ou peça a um administrador que elimine o risco.
code-53011 = Você está bloqueado por um risco visto na sua organização de origem.
    .action = Um administrador da sua organização de origem analisa o risco e o elimina.
code-530004 =
    A organização exige um dispositivo em conformidade e não aceita o que sua organização de origem diz sobre ele.
    .action =
        Administradores das duas organizações configuram a confiança nas declarações de dispositivo ou deixam convidados
        fora da política.
code-530032 =
    .action = O administrador revisa as políticas de segurança da organização.
code-530035 = Os padrões de segurança da organização recusaram a solicitação como insegura.
    .action = Entre com autenticação moderna e um segundo fator.

## session-expired

code-50055 = A senha expirou.
    .action = Troque a senha e entre de novo.
code-50058 =
    Não havia sessão para uma entrada silenciosa. Isso é esperado onde a Microsoft não pode mostrar nenhuma página.
    .action = Entre de novo na página da Microsoft.
code-50140 = A Microsoft perguntou se você quer continuar conectado. Isso é normal.
    .action = Responda à pergunta e continue.
code-50173 = A entrada foi revogada: a senha mudou, ou sessões foram encerradas.
code-54005 = O código de entrada já tinha sido usado.
code-70000 = A entrada armazenada não é válida.
code-70008 = O código de entrada ou o token de atualização expirou ou foi revogado.
code-70043 = A organização quer que as pessoas entrem com mais frequência do que a idade desta entrada permite.
code-700082 = A entrada armazenada ficou tempo demais sem uso; em geral, o limite é de 90 dias.

## wrong-tenant-or-cloud

code-50059 = Nada na solicitação diz qual organização é a pretendida.
    .action = Comece de novo com seu e-mail de trabalho ou o domínio da organização.
code-90002 = Não existe organização com esse nome ou ID nesta nuvem da Microsoft.
code-90038 = A organização está em outra nuvem nacional.
    .action = Se { $app } é oferecido nessa nuvem, comece de novo na entrada de lá.
code-900021 = O ID da organização no endereço está vazio.
    .action = Comece de novo com um domínio ou ID real.
code-900023 = A organização no endereço não é um ID nem um nome de domínio.
    .action = Comece de novo com um domínio ou ID real.
code-900439 = O aplicativo está registrado na nuvem do governo dos EUA e foi usado a partir da nuvem pública.
    .action = Comece de novo na entrada da nuvem do governo dos EUA.

## mfa-required

code-50072 = Você precisa configurar um segundo fator.
    .action = Entre de novo na página da Microsoft e registre o segundo fator.
code-50074 = Um segundo fator foi pedido e não foi fornecido.
code-50076 =
    Uma política ou o lugar da entrada exige um segundo fator, e esta solicitação não pôde mostrar o pedido.
code-50078 = O segundo fator foi fornecido há tempo demais para a política da organização.
code-50079 = Você precisa registrar informações de segurança para o segundo fator.
    .action = Entre de novo na página da Microsoft e registre as informações de segurança.
code-50158 = Foi pedido mais um passo, como termos de uso ou um segundo fator de outro fabricante.

## user-not-assigned

code-50105 =
    Seu nome não está na lista, e nenhum grupo dela tem você como membro direto; grupos dentro de grupos não contam.

## app-registration-wrong

code-50148 = A chave de prova (PKCE) da entrada não corresponde àquela com que ela começou.
code-50194 = O aplicativo está registrado para uma só organização e foi usado a partir de outra.
    .action = O fornecedor torna o registro multilocatário.
code-50196 = A mesma solicitação foi enviada vezes demais em pouco tempo.
    .action =
        Espere alguns minutos antes de tentar de novo. O fornecedor procura um ciclo de redirecionamentos.
code-65005 =
    O aplicativo pede um serviço ou uma permissão que não consta no seu registro, ou que esta organização não tem.
    .action =
        O fornecedor adiciona a permissão ao registro, e o consentimento é dado de novo. A organização verifica se o
        serviço está licenciado.
code-70011 = A lista de permissões da solicitação está malformada ou mistura o que não pode ser misturado.
    .action = O fornecedor corrige a lista.
code-90005 = A solicitação combina dicas sobre a conta que se excluem mutuamente.
code-90008 = Ninguém deu consentimento, e falta ao registro até mesmo a permissão de entrar.
    .action = O fornecedor adiciona User.Read ao registro; depois o consentimento é dado de novo.
code-650053 = Uma permissão da solicitação não existe no serviço.
    .action = O fornecedor corrige o nome da permissão.
code-650054 = O aplicativo pede permissões de um serviço que foi removido ou não está disponível aqui.
    .action = O fornecedor remove o serviço do registro.
code-650056 =
    O aplicativo não lista permissão para o serviço, falta o consentimento, ou o ID ou o certificado do aplicativo está
    errado.
    .action =
        O fornecedor verifica registro, ID e credencial; depois um administrador dá o consentimento.
code-650057 = A solicitação indica um serviço que não consta no registro do aplicativo.
    .action = O fornecedor adiciona o serviço ao registro.
code-650059 = O aplicativo está registrado somente para a própria organização.
    .action = O fornecedor abre o registro a outras organizações.
code-700005 =
    O código de entrada foi emitido para o ponto de extremidade de outra organização, e não para aquele ao qual foi enviado.
code-700022 = Permissões de mais de um serviço foram pedidas em um só passo.
    .action = O fornecedor pede um serviço de cada vez.
code-700023 =
    Uma permissão não é válida para um token de acesso, ou a credencial foi feita para outra nuvem.
    .action = O fornecedor verifica as permissões e, com um certificado, o público (audience) da declaração.
code-700054 = O aplicativo pediu um token de ID de um modo que seu registro não permite.
    .action = O fornecedor usa o fluxo de código ou habilita tokens de ID.
code-900144 = Falta à solicitação uma parte obrigatória.
code-7000110 = O código de entrada ou o token de atualização pertence a outro aplicativo.
    .action = O fornecedor usa o ID e a credencial do próprio aplicativo.
code-9002325 =
    O endereço de retorno está registrado para um aplicativo de navegador, e um servidor o usou.
    .action = O fornecedor o registra na plataforma “Web”.
code-9002332 =
    O aplicativo é para contas corporativas ou de estudante, e a solicitação foi ao ponto de extremidade das pessoais.
    .action =
        Comece de novo em { $app } com uma conta de trabalho. Se acontecer de novo, envie os detalhes mostrados aqui ao
        suporte do fornecedor.

## admin-consent-needed

code-65001 = Nem você nem um administrador concedeu as permissões pedidas.
    .action =
        Se isso já foi feito, o suporte do fornecedor compara as permissões pedidas com as concedidas: em geral falta uma.
code-90093 = Você não pode conceder pelo menos uma das permissões.
code-90094 = Isso se deve à própria permissão ou à política da organização.
code-90099 =
    O administrador de um parceiro usou o aplicativo na organização de um cliente em que ninguém deu consentimento ainda.
    .action = O administrador que aprova primeiro precisa ser membro dessa organização.

## app-disabled

code-70001 = A Microsoft também usa este número quando não encontra o aplicativo na organização.
code-1000031 = O aplicativo não pode ser usado nesta organização no momento.
    .action = Se não está desativado, o administrador verifica se o uso do aplicativo é restrito.
code-7000112 = Bloquear uma solicitação de aprovação deixa exatamente isto.

## vendor-credential

code-70021 = Nenhuma credencial federada do aplicativo corresponde, ou ela foi criada há instantes.
    .action = O fornecedor espera alguns minutos e depois compara emissor, assunto e público.
code-700025 = O aplicativo está registrado como cliente público e enviou uma credencial.
    .action = O fornecedor registra o endereço de retorno na plataforma “Web”.
code-700027 = Não foi possível verificar a assinatura do certificado do aplicativo.
    .action = O fornecedor carrega o certificado em uso ou substitui um que expirou.
code-700211 = Nenhuma credencial federada do aplicativo tem o emissor do token que ele enviou.
    .action = O fornecedor copia o emissor exatamente, inclusive a barra final.
code-700212 = Nenhuma credencial federada do aplicativo tem o público (audience) do token que ele enviou.
    .action = O fornecedor define o mesmo público dos dois lados.
code-700213 =
    Nenhuma credencial federada do aplicativo tem o assunto (subject) do token que ele enviou; maiúsculas contam.
    .action = O fornecedor copia o assunto exatamente.
code-7000215 = O segredo do aplicativo está errado.
    .action = O fornecedor insere o valor do segredo, não o ID, ou usa um certificado.
code-7000218 = O aplicativo não enviou credencial, embora devesse.
    .action = O fornecedor configura um segredo ou um certificado e a plataforma “Web”.
code-7000222 = O segredo do aplicativo expirou.
    .action = O fornecedor cria uma nova credencial, de preferência um certificado.

## microsoft-transient

code-90033 = O diretório da Microsoft não está disponível no momento.
code-90055 = Vieram solicitações demais para esta organização.
code-90090 = A Microsoft não conseguiu gravar o consentimento.
code-650051 =
    Não foi possível criar ou atualizar a entrada do aplicativo na organização. Logo após o primeiro consentimento, isso
    passa.
    .action =
        Espere meio minuto e tente de novo. Se persistir, um administrador exclui o aplicativo empresarial antigo e aprova
        de novo.

## admin-request-pending

code-90095 = A Microsoft mostrou o formulário a você.

## service-missing-in-tenant

code-500011 =
    O serviço com que { $app } se comunica não tem entrada nesta organização, ou o nome dele na solicitação está errado.
    .action = O fornecedor verifica o nome do serviço na solicitação.
code-500014 = O serviço está desativado aqui, muitas vezes depois do fim de uma assinatura.

## cross-tenant-policy

code-500021 =
    A rede de onde veio a solicitação só deixa as pessoas entrarem em organizações listadas, e esta não está na lista.
    .action = Quem administra a rede adiciona a organização às restrições de locatário.
code-500022 =
    A rede de onde veio a solicitação envia uma lista de organizações permitidas, e esta não está nela.
    .action = Quem administra a rede adiciona a organização às restrições de locatário.
code-500212 = Sua própria organização não deixa as pessoas dela acessarem a outra.
    .action =
        Um administrador da sua organização altera as configurações de saída do acesso entre locatários.
code-500213 = A organização não deixa entrar pessoas da sua organização.
    .action =
        Um administrador dessa organização altera as configurações de entrada do acesso entre locatários.
code-5000224 = A Microsoft bloqueou esta organização ou este recurso.
    .action = O proprietário da organização entra em contato com o suporte da Microsoft.

## app-not-in-tenant

code-700016 = Às vezes é o ID do aplicativo na solicitação que está errado.
    .action = Se aprovar não adiantar, o fornecedor verifica o ID do aplicativo e a nuvem.

## publisher-or-risk-block

code-900981 = Alguém pediu a aprovação do aplicativo.
    .action = Um revisor examina bem o fornecedor antes de aprovar.
