// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/institution_entries.h"

#include "branchbook/institutions/document_register.h"
#include "branchbook/institutions/institution_store.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>

#include <utility>

namespace branchbook::ui {

namespace {

using institutions::Institution;

constexpr int kMostInstitutions = 5; ///< of each kind

struct InstitutionEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(InstitutionEntryTexts)
};

DeskShelf::Read<QList<Institution>> institutionsOfBranch(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) -> Result<QList<Institution>> {
        BB_TRY(auto kept, institutions::listInstitutions(session, branch));
        for (const Institution& each : std::as_const(kept))
            learnSounds(each.title);
        return kept;
    };
}

std::optional<PaletteItem> institutionFound(Desk& desk, const Institution& institution, const QString& word)
{
    if (!isNamed(institution.title, word) && institution.category != word)
        return std::nullopt;
    PaletteItem line;
    line.group = InstitutionEntryTexts::tr("制度");
    line.title = institution.title;
    line.detail = institution.category;
    line.icon = QStringLiteral("institution");
    line.open = [&desk, id = institution.id] {
        desk.showPage(QStringLiteral("institutions"), QStringLiteral("library:") + id.toString());
    };
    return line;
}

QString idOfInstitution(const Institution& institution)
{
    return QStringLiteral("institution:") + institution.id.toString();
}

DeskShelf::Read<QList<institutions::RegisteredDocument>> documentsOfBranch(Desk& desk)
{
    return [branch = desk.branch().id](const store::Session& session) {
        return institutions::listDocuments(session, branch);
    };
}

std::optional<PaletteItem> documentFound(Desk& desk, const institutions::RegisteredDocument& document,
                                         const QString& word)
{
    if (!word.isEmpty() && !document.says(word))
        return std::nullopt;
    PaletteItem line;
    line.group = InstitutionEntryTexts::tr("收发文");
    line.title = document.title;
    line.detail = document.number.isEmpty() ? document.otherSide : document.number;
    line.icon = QStringLiteral("file");
    line.open = [&desk, id = document.id] {
        desk.showPage(QStringLiteral("institutions"), QStringLiteral("document:") + id.toString());
    };
    return line;
}

QString idOfDocument(const institutions::RegisteredDocument& document)
{
    return QStringLiteral("document:") + document.id.toString();
}

} // namespace

void addInstitutionSearch(Registry& registry)
{
    addRecordSearch(registry, kMostInstitutions, &institutionsOfBranch, &institutionFound, &idOfInstitution);
    addRecordSearch(registry, kMostInstitutions, &documentsOfBranch, &documentFound, &idOfDocument);
}

} // namespace branchbook::ui
