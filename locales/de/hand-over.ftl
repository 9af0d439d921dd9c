# Was eine Administratorin oder ein Administrator liest, wenn ein Link nicht mehr gilt.

handover-withdrawn = Diese Anfrage wurde zurückgezogen
    .lead =
        Zurückgezogen hat sie die Person, die angefragt hat: { $name }, am { $at }. Der Link kann nicht mehr verwendet
        werden.
    .lead-support =
        Der Support von { $publisher } hat sie am { $at } zurückgezogen. Der Link kann nicht mehr verwendet werden.
    .nothing = Durch das Öffnen wurde nichts erteilt, und Sie müssen nichts tun.
    .ask = Wenn Sie { $app } trotzdem zulassen möchten, bitten Sie { $name } um einen neuen Link.
handover-withdrawn-consented =
    Microsoft hat am { $at } eine Genehmigung gemeldet, nachdem die Anfrage zurückgezogen war. Die Genehmigung besteht bei
    Microsoft; wir haben sie nicht geprüft und können sie nicht rückgängig machen.
handover-withdrawn-undo =
    Um sie zu widerrufen, öffnen Sie <strong>Entra ID > Enterprise apps > { $app } > Permissions</strong> im Entra Admin
    Center und wählen Sie auf der Registerkarte <strong>Admin consent</strong> die Schaltfläche <strong>Revoke</strong>, oder
    löschen Sie die Unternehmensanwendung.

handover-used = Dieser Link hat seinen Zweck erfüllt
    .lead =
        Die Genehmigung ist nachgewiesen; der Link zeigt deshalb nur noch das Ergebnis. Er kann keine zweite Genehmigung
        auslösen und nichts ablehnen.
    .next = Ändern oder widerrufen können Sie die Genehmigung im Entra Admin Center; die Ergebnisseite sagt, wo.
    .result = Ergebnis anzeigen
