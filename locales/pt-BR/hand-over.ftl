# O que lê um administrador que abre um link que não pode mais ser usado.

handover-withdrawn = Esta solicitação foi retirada
    .lead = Foi retirada por quem pediu, { $name }, em { $at }. O link não pode mais ser usado.
    .lead-support = Foi retirada pelo suporte de { $publisher } em { $at }. O link não pode mais ser usado.
    .nothing = Abrir o link não concedeu nada, e você não precisa fazer nada.
    .ask = Se mesmo assim quiser permitir { $app }, peça um novo link a { $name }.
handover-withdrawn-consented =
    A Microsoft informou uma aprovação em { $at }, depois que a solicitação foi retirada. A aprovação vale na Microsoft;
    não a verificamos e não podemos desfazê-la.
handover-withdrawn-undo =
    Para revogá-la, abra <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> no centro de administração
    do Entra e escolha <strong>Revoke</strong> na guia <strong>Admin consent</strong>, ou exclua o aplicativo empresarial.

handover-used = Este link já cumpriu sua função
    .lead =
        A aprovação está comprovada, por isso o link agora só mostra o resultado. Ele não pode iniciar outra aprovação
        nem recusar.
    .next =
        Para alterar ou revogar a aprovação, use o centro de administração do Entra; a página de resultado diz onde.
    .result = Mostrar o resultado
