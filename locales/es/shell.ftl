# El marco de cada página.

shell-skip = Ir al contenido
shell-place = Conexión con Microsoft 365
shell-account = Cuenta
shell-desk = Inquilinos
shell-organisation = Su organización
shell-sign-out = Cerrar sesión
shell-signed-in-as = Sesión iniciada como
shell-language = Idioma:
shell-provided-by = { $app } es un producto de { $publisher }.
shell-support = Soporte:
shell-website = Sitio web
shell-terms = Condiciones de uso
shell-privacy = Privacidad
shell-stored-data = Qué guarda este portal
shell-my-data = Mis datos
