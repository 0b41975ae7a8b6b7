// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_entries.h"

#include "branchbook/form/form_template.h"
#include "ui/form/forms_view.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_entries.h"

#include <QCoreApplication>

#include <utility>

namespace branchbook::ui {

namespace {

using form::FormTemplate;

constexpr int kMostForms = 5;

struct FormEntryTexts {
    Q_DECLARE_TR_FUNCTIONS(FormEntryTexts)
};

DeskShelf::Read<QList<FormTemplate>> formsOfBook(Desk& /*desk*/)
{
    return [](const store::Session& session) -> Result<QList<FormTemplate>> {
        BB_TRY(auto kept, form::listFormTemplates(session));
        for (const FormTemplate& each : std::as_const(kept))
            learnSounds(each.title);
        return kept;
    };
}

std::optional<PaletteItem> formFound(Desk& desk, const FormTemplate& form, const QString& word)
{
    if (!word.isEmpty() && !isNamed(form.title, word))
        return std::nullopt;
    PaletteItem line;
    line.group = FormEntryTexts::tr("模板与上报表");
    line.title = form.title;
    line.detail = QString::fromUtf16(form::subjectInfo(form.subject).title);
    line.icon = QStringLiteral("file");
    line.open = [&desk, key = FormsView::keyOf(form)] {
        desk.showPage(QStringLiteral("reports"), QStringLiteral("forms:") + key);
    };
    return line;
}

QString idOfForm(const FormTemplate& form)
{
    return QStringLiteral("form:") + FormsView::keyOf(form);
}

} // namespace

void addFormSearch(Registry& registry)
{
    addRecordSearch(registry, kMostForms, &formsOfBook, &formFound, &idOfForm);
}

} // namespace branchbook::ui
