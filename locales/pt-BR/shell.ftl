# A moldura de cada página.

shell-skip = Ir para o conteúdo
shell-place = Conexão com o Microsoft 365
shell-account = Conta
shell-desk = Locatários
shell-organisation = Sua organização
shell-sign-out = Sair
shell-signed-in-as = Conectado como
shell-language = Idioma:
shell-provided-by = { $app } é fornecido por { $publisher }.
shell-support = Suporte:
shell-website = Site
shell-terms = Termos de uso
shell-privacy = Privacidade
shell-stored-data = O que este portal armazena
shell-my-data = Meus dados
