# O segundo passo: o que será pedido para o calendário.

connect-step = Passo 2 de 2
connect-heading = Permita o acesso ao seu calendário
    .with-errors = Erro: Permita o acesso ao seu calendário
connect-account = Conta
    .name = Conectado como
    .organisation = Organização
    .other = Usar outra conta
connect-permissions = O que a Microsoft vai pedir em seguida
    .text =
        A Microsoft lista estas permissões. Cada uma deixa { $app } agir somente por você, e nunca além do que você mesmo
        pode fazer.
    .hint =
        A Microsoft diz que precisa de um administrador? Volte de lá ou feche a página: este portal diz o que fazer.
connect-tests = O que podemos testar?
    .text = A leitura é sempre testada, sem olhar o conteúdo dos eventos. A gravação só é testada se você permitir.
connect-button = Conectar calendário
connect-write-test = Testar a gravação no meu calendário
    .hint =
        Cria um evento privado no passado, sem convidados nem lembrete, e o exclui em seguida. Ninguém é convidado nem
        avisado. Se a verificação for interrompida no meio, o portal ainda assim remove o evento: até que ele desapareça,
        e por um dia no máximo, guarda para isso uma permissão lacrada.
connect-shared-calendar = Endereço de um colega que compartilha um calendário com você (opcional)
    .hint = Só assim podemos testar calendários compartilhados. Lemos se existe um evento, nunca o que ele diz.
connect-shared-write-test = Testar também a gravação nesse calendário compartilhado
    .hint = O mesmo tipo de evento, criado e excluído no calendário do seu colega. Peça permissão antes.
