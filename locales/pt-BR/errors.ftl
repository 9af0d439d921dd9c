# O que há de errado em um campo de formulário e o que fazer.

error-form = O formulário chegou incompleto ou grande demais. Volte e envie de novo.
error-name = Digite seu nome, com até 100 caracteres.
error-address = Digite seu e-mail de trabalho, por exemplo nome@contoso.com.
error-unknown-domain =
    A Microsoft não conhece nenhuma organização com o domínio { $domain }. Verifique se há erros de digitação no endereço.
error-other-cloud =
    A organização de { $domain } está em outra nuvem da Microsoft ({ $cloud }) que não a de { $app }, registrado em
    { $own }. Pergunte a { $publisher } se há uma oferta para essa nuvem.
error-shared-calendar-missing =
    Informe em qual calendário o teste deve escrever, ou desmarque o teste do calendário compartilhado.
error-shared-calendar = Digite um endereço de e-mail, por exemplo colega@contoso.com.
error-shared-calendar-own = Digite o endereço de um colega. Seu próprio calendário é testado de qualquer forma.
error-domain = Digite um domínio, por exemplo contoso.com, ou um e-mail de trabalho.
error-nothing-pasted = Cole o que a página da Microsoft dizia, ou o endereço no topo do navegador.
error-lone-number =
    Este texto contém o número { $number }, e nada indica que ele é da Microsoft. Se a página da Microsoft o mostrou depois
    de AADSTS ou “Error Code”, cole-o junto com essas palavras.
error-approval-pasted =
    Este endereço não contém erro: ele diz que a aprovação foi dada. Ao conectar, você verá se ela já chegou.
error-address-pasted =
    Este é o endereço da página da Microsoft e não há erro nele. Copie o que a própria página diz; um código que começa com
    AADSTS pode estar em “Detalhes de solução de problemas” ou “Mais detalhes”.
error-no-code =
    Não há código de erro neste texto. Procure um código que comece com AADSTS; ele pode estar em “Detalhes de solução de
    problemas” ou “Mais detalhes”.
