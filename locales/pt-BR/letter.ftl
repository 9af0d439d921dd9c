# A mensagem que uma pessoa envia, em seu próprio nome, ao administrador da sua organização.

letter-subject = Por favor, permita { $app } para a nossa organização
letter-reminder-subject = Lembrete: por favor, permita { $app } para a nossa organização
letter-greeting = Olá,
letter-why = Gostaria de usar { $app }, de { $publisher }, com o meu calendário. Na nossa organização do Microsoft 365, só um administrador pode permitir isso.
letter-reminder-why = Em { $asked }, pedi que você permitisse { $app }, de { $publisher }, para a nossa organização. A solicitação continua em aberto, e não posso usar { $app } com o meu calendário até que alguém decida.
letter-page = Esta página mostra o que { $app } pede e por quê, e como permitir ou recusar para a nossa organização:
letter-safe = Não é um link de entrada: abri-lo não inicia sessão de ninguém e não permite nada. Você não precisa de uma conta em { $publisher }.
letter-roles = Basta uma destas funções: { $roles }.
letter-sheet = O que { $app } pode e não pode ler, e como revogar, em duas páginas para imprimir:
letter-until = Os links funcionam até { $until }.
letter-thanks =
    Desde já agradeço
    { $name }

letter-again-subject = Por favor, permita { $app } mais uma vez para a sua organização
letter-again-why = sua organização permitiu { $app }, de { $publisher }. Agora { $app } precisa de mais do que foi permitido na época:
letter-again-page = Esta página mostra tudo o que { $app } pede e por quê, e como permitir ou recusar para a sua organização:
letter-again-until = Os links funcionam até { $until }. O que foi permitido antes continua funcionando.
