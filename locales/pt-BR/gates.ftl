# O que está entre uma pessoa e o aplicativo, dito a quem ficou impedido.

gate-other-causes = Outras causas possíveis
gate-not-your-fault = A culpa não é sua.
gate-step-workflow = Se a Microsoft mostrou um formulário para solicitar aprovação, envie-o; um revisor decide.
gate-step-look-up = A Microsoft explica o número na página indicada aqui.

gate-user-consent-needed = Você ainda não aprovou { $app }
    .name = Falta seu consentimento
    .clause = Você ainda não aceitou as permissões e pode fazer isso por conta própria.
    .explanation =
        A Microsoft pergunta uma vez a cada pessoa se { $app } pode usar as permissões de que precisa. Essa pergunta
        ainda está em aberto para você.
    .both-readings =
        A Microsoft não diz se você mesmo pode aprovar { $app }. Se a página dela não oferecer como aceitar, é preciso um
        administrador.
    .step-1 = Entre de novo e aceite as permissões na página da Microsoft.
    .step-2 =
        Se essa página disser que um administrador precisa aprovar, encaminhe a solicitação ao seu administrador.

gate-admin-consent-needed = Um administrador precisa aprovar { $app }
    .name = Falta aprovação do administrador
    .clause = Somente um administrador da sua organização pode aprovar este aplicativo.
    .explanation =
        Na sua organização, só administradores podem aprovar o que { $app } pede. É a configuração habitual para
        aplicativos que usam calendários; não há nada de errado com sua conta.
    .both-readings =
        A Microsoft não diz qual destas duas coisas aconteceu: ou só um administrador pode aprovar { $app } aqui, ou a
        aprovação não foi dada na página da Microsoft. Se você viu “É necessária a aprovação do administrador” (“Need
        admin approval”), é a primeira.
    .step-1 =
        Encaminhe a solicitação: seu administrador recebe um link que mostra o que é pedido e por quê.
    .step-2 = Se você é administrador, abra esse link e aprove para a organização.

gate-admin-request-pending = Uma solicitação de aprovação está aguardando
    .name = Aprovação pendente
    .clause = Uma solicitação para este aplicativo já aguarda seu administrador.
    .explanation =
        Sua organização tem um formulário próprio para pedir a um administrador que aprove um aplicativo. A Microsoft não
        informa o resultado a { $app }.
    .step-1 = Se ainda não enviou o formulário, envie-o com uma justificativa.
    .step-2 =
        Peça a um revisor que veja em Enterprise applications, Admin consent requests. O e-mail enviado pela Microsoft
        informa o resultado.
    .step-3 = Depois disso, volte e verifique de novo.

gate-consent-declined = As permissões não foram aceitas
    .name = Consentimento recusado
    .clause = Alguém pressionou Cancelar na página da Microsoft.
    .explanation = Alguém escolheu Cancelar na página da Microsoft. Nada foi concedido e nada mudou.
    .both-readings =
        A Microsoft não diz qual destas duas coisas aconteceu: ou alguém escolheu Cancelar, ou só um administrador pode
        aprovar { $app } aqui. Se você viu “É necessária a aprovação do administrador” (“Need admin approval”), é a
        segunda.
    .step-1 = Leia para que serve cada permissão e tente de novo quando quiser.
    .step-2 =
        Se a página da Microsoft não ofereceu como aceitar, um administrador precisa aprovar: encaminhe a solicitação.

gate-publisher-or-risk-block = A Microsoft deixa esta decisão para um administrador
    .name = Bloqueio por fornecedor ou risco
    .clause = A Microsoft retém o aplicativo por causa do fornecedor ou de um sinal de risco.
    .explanation =
        A Microsoft considerou arriscado que uma pessoa aprove a solicitação sozinha, na maioria das vezes porque o
        fornecedor de { $app } ainda não foi verificado.
    .step-1 = Encaminhe a solicitação: um administrador que confie no fornecedor ainda pode aprovar.
    .step-2 =
        O fornecedor de { $app } pode concluir a verificação do fornecedor, o que remove o bloqueio para todos.

gate-app-not-in-tenant = { $app } ainda não é conhecido na sua organização
    .name = Aplicativo fora da organização
    .clause = O aplicativo nunca foi adicionado à sua organização.
    .explanation =
        A Microsoft não encontra { $app } nesta organização. Ele é adicionado na primeira vez que um administrador o
        aprova.
    .both-readings =
        Três causas parecem iguais: ninguém aprovou { $app } lá ainda, você entrou em outra organização por engano, ou
        sua organização está em outra nuvem da Microsoft que não a de { $app }. “Verifique o domínio da sua
        organização”, na primeira página deste portal, diz se é a última.
    .step-1 = Encaminhe a solicitação: a aprovação adiciona { $app } à organização.
    .step-2 =
        Se já houve uma aprovação antes, diga ao suporte em qual organização você entrou; o endereço ou a nuvem pode
        estar errado.

gate-app-disabled = { $app } está desativado na sua organização
    .name = Aplicativo desativado
    .clause = Um administrador desativou o aplicativo.
    .explanation =
        Um administrador desativou { $app } ou bloqueou uma solicitação para ele, o que tem o mesmo efeito. Aprovar de
        novo não o reativa.
    .step-1 =
        Um administrador abre Enterprise applications, { $app }, Properties e define “Enabled for users to sign in” como
        Yes.
    .step-2 = Depois disso, entre de novo.

gate-user-not-assigned = Você não está na lista de pessoas que podem usar { $app }
    .name = Pessoa não atribuída
    .clause = O aplicativo só está aberto a pessoas atribuídas a ele por um administrador.
    .explanation =
        Sua organização abre { $app } somente a pessoas atribuídas. Isso é independente da aprovação das permissões.
    .step-1 =
        Um administrador abre Enterprise applications, { $app }, Users and groups e atribui você ou um grupo do qual você
        seja membro direto.
    .step-2 = Outra opção: o administrador abre Properties ali e define “Assignment required” como No.

gate-conditional-access = Uma política de segurança da sua organização recusa esta entrada
    .name = Acesso condicional
    .clause = Uma política de acesso condicional da sua organização recusa a entrada.
    .explanation =
        Uma política de acesso condicional ou de segurança não permite esta entrada, por exemplo por causa do dispositivo
        ou do lugar. Aprovar { $app } não muda isso.
    .step-1 = Tente com um dispositivo gerenciado pela sua organização.
    .step-2 =
        Um administrador encontra a política no log de entrada, guia Conditional Access, com o ID de correlação e o
        horário mostrados aqui.

gate-mfa-required = A Microsoft quer que você comprove de novo quem é
    .name = Segundo fator necessário
    .clause = É preciso um segundo fator ou uma entrada mais recente.
    .explanation = É preciso um segundo fator ou uma entrada mais recente antes que { $app } possa continuar.
    .step-1 = Entre de novo e siga as instruções da Microsoft.
    .step-2 = Se não conseguir registrar um segundo fator, fale com seu administrador.

gate-wrong-account-type = Esta conta não serve
    .name = Conta errada
    .clause = A conta é pessoal ou de convidado, ou pertence a outra organização.
    .explanation =
        Você entrou com uma conta pessoal, de convidado ou de outra organização, ou com uma que não pode ser usada.
    .step-1 = Entre de novo e escolha sua conta de trabalho da organização que quer conectar.
    .step-2 =
        Se foi essa a conta usada, pergunte ao administrador dela se a conta está ativa e é membro da organização.

gate-cross-tenant-policy = Uma regra entre organizações ou da sua rede impede o acesso
    .name = Política entre locatários
    .clause = Sua organização restringe o acesso a aplicativos de outras organizações.
    .explanation =
        Sua rede, sua organização ou a outra organização limita em quais organizações as pessoas podem entrar.
    .step-1 = Tente de outra rede, se sua organização permitir.
    .step-2 =
        Um administrador verifica as configurações de acesso entre locatários e as restrições de locatário.

gate-redirect-mismatch = { $app } está mal configurado: o endereço de retorno
    .name = Endereço de retorno
    .clause = O endereço de retorno do aplicativo não está registrado.
    .explanation =
        A Microsoft não conhece o endereço para o qual deveria enviar você de volta. Só o fornecedor de { $app } pode
        corrigir isso. Se aconteceu no fim de uma aprovação, ela pode ter sido gravada mesmo assim.
    .step-1 = Envie os detalhes mostrados aqui ao suporte do fornecedor.
    .step-2 = Se era uma aprovação, verifique se ela está valendo.

gate-vendor-credential = { $app } não conseguiu comprovar sua identidade à Microsoft
    .name = Credencial do fornecedor
    .clause = A credencial do próprio aplicativo está errada ou expirou.
    .explanation =
        O segredo ou o certificado do fornecedor está errado ou expirou. Não há nada de errado com sua conta nem com sua
        organização.
    .step-1 = Envie os detalhes mostrados aqui ao suporte do fornecedor e tente de novo mais tarde.

gate-wrong-tenant-or-cloud = Esta organização não foi encontrada
    .name = Locatário ou nuvem errados
    .clause = A organização não é conhecida lá, ou está em outra nuvem da Microsoft.
    .explanation =
        A Microsoft não conhece aqui nenhuma organização com esse nome. O domínio pode estar digitado errado, não usar a
        Microsoft ou pertencer a outra nuvem da Microsoft, como a do governo dos EUA ou a da China.
    .step-1 =
        Verifique o domínio, ou entre com seu e-mail de trabalho e deixe que a Microsoft encontre a organização.
    .step-2 =
        Se sua organização está em outra nuvem da Microsoft, pergunte ao fornecedor se { $app } é oferecido lá.

gate-other-cloud = Sua organização está em outra nuvem da Microsoft
    .explanation =
        As contas de { $domain } ficam em { $cloud }. { $app } não está registrado lá, e contas de uma nuvem da Microsoft
        não podem entrar em aplicativos de outra. Nada na sua organização pode mudar isso. A culpa não é sua.
    .step-1 = Pergunte ao fornecedor se { $app } é oferecido para { $cloud }.
    .step-2 = Se você também tem uma conta em outra organização, entre com ela.

gate-app-registration-wrong = { $app } está mal configurado na Microsoft
    .name = Registro do aplicativo
    .clause = O registro do aplicativo pede algo que não existe.
    .explanation =
        O registro do aplicativo, ou as permissões que ele pediu, não estão corretos. Só o fornecedor de { $app } pode
        corrigir isso.
    .step-1 = Comece de novo; um link ou uma guia antiga pode causar isso uma vez.
    .step-2 = Se acontecer de novo, envie os detalhes mostrados aqui ao suporte do fornecedor.

gate-service-missing-in-tenant = Falta na sua organização um serviço de que { $app } precisa
    .name = Serviço ausente
    .clause = Sua organização não tem o serviço com o qual o aplicativo se comunica.
    .explanation =
        { $app } trabalha com um serviço da Microsoft que esta organização não assinou ou desativou.
    .step-1 = Um administrador licencia ou ativa o serviço.
    .step-2 = Depois disso, um administrador aprova { $app } de novo.

gate-session-expired = Sua entrada expirou
    .name = Sessão expirada
    .clause = A entrada demorou demais e expirou.
    .explanation = A entrada é antiga demais, já foi usada ou foi encerrada, por exemplo por uma nova senha.
    .step-1 = Entre de novo.

gate-microsoft-transient = A Microsoft não conseguiu fazer isso agora
    .name = Falha passageira na Microsoft
    .clause = A Microsoft está com uma falha passageira.
    .explanation = A Microsoft informou uma falha passageira. Não é preciso mudar nada.
    .step-1 = Espere meio minuto e tente de novo.
    .step-2 =
        Se persistir, consulte a página de integridade dos serviços da Microsoft ou envie os detalhes mostrados aqui ao
        suporte.

gate-unknown = A Microsoft recusou por um motivo que não conhecemos
    .name = Desconhecido
    .clause = A causa é uma que não conhecemos.
    .explanation =
        Não conhecemos o que a Microsoft respondeu, por isso não damos palpites. Os detalhes abaixo são o que o suporte
        precisa.
    .step-1 = Tente mais uma vez desde o começo.
    .step-2 = Se acontecer de novo, envie os detalhes mostrados aqui ao suporte.
