# Lo que sale con un informe, antes de que salga.

export-heading = Lo que sale con este informe
    .text =
        Elija para quién es. Debajo está exactamente lo que contiene entonces el archivo. Nada sale antes de que lo
        descargue o lo comparta.
export-back = Volver al informe
export-choose = ¿Para quién?
    .here = se muestra abajo
export-download = Llevárselo
    .json = Descargar los datos firmados
    .html = Descargar como página
    .text = Descargar como texto
    .hint =
        Los archivos dicen qué se ha retenido. Los datos y la página están firmados: cualquiera puede <a>comprobar
        aquí</a> que no se ha cambiado nada.
export-share = Compartir con un enlace
export-preview = Lo que contiene el archivo: { $level }
export-data = Los datos letra por letra
