// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines from which an institution is drafted (resources/institutions/templates.json). Their figures are those of the rulebook
// on the day, the branch's own where it has put some in place; the rest each branch fills in.
#pragma once

#include "branchbook/institutions/institution.h"
#include "branchbook/rules/catalogue.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::institutions {

struct InstitutionTemplate {
    QString name; ///< stable: "three_meetings"
    QString title; ///< 三会一课制度
    QString category;
    QList<CoverageField> fields;
    QStringList rules; ///< ids of the rulebook that it rests on, in the order of its text
    QString body; ///< with {id}, {id:share}, {id:span}, {id:part} where a figure stands
};

/// In the order of the key fields. Nothing where the resource cannot be read.
[[nodiscard]] const QList<InstitutionTemplate>& institutionTemplates();
/// By name or title; null: none.
[[nodiscard]] const InstitutionTemplate* institutionTemplateNamed(QStringView name);
/// Those that concern one of the fields; all where none does.
[[nodiscard]] QList<InstitutionTemplate> institutionTemplatesFor(const QList<CoverageField>& fields);

/// The text with the figures of the day. Errors: rules.not_found, rules.no_number.
[[nodiscard]] Result<QString> templateText(const InstitutionTemplate& outline, const rules::Catalogue& catalogue,
                                           QDate day);
/// Where its figures stand, each place once: 《支部工作条例（试行）》; nothing of what the branch sets itself.
[[nodiscard]] QStringList templateSources(const InstitutionTemplate& outline, const rules::Catalogue& catalogue,
                                          QDate day);

/// A new institution of the branch with its first version drafted. `title` empty: that of the outline. The outline's sources
/// become links 依据, to the library where it has them. Errors: those of addInstitution and startVersion, of templateText.
[[nodiscard]] Result<InstitutionId> draftInstitution(store::UnitOfWork& unit, book::BranchId branch,
                                                     const InstitutionTemplate& outline, const QString& title,
                                                     const Step& first, const rules::Catalogue& catalogue, QDate today);

} // namespace branchbook::institutions
