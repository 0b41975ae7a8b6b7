// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/output_names.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPatternWidth = 260;

} // namespace

OutputNames::OutputNames(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
{
    setProperty("kind", QStringLiteral("card"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(0);
    for (const form::OutputKindInfo& info : form::outputKinds()) {
        if (!m_fields.isEmpty())
            lines->addWidget(horizontalLine());
        add(info);
    }
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("setting")))
            reload();
    });
    reload();
}

void OutputNames::add(const form::OutputKindInfo& info)
{
    const QString title = shownWord(QString::fromUtf16(info.title));
    auto* field = new LineField({});
    field->setFixedWidth(kPatternWidth);
    field->edit()->setObjectName(QStringLiteral("outputName.") + QLatin1StringView(info.name));
    field->edit()->setAccessibleName(tr("%1的文件名").arg(title));
    field->setEnabled(!m_desk.book().isReadOnly());
    m_fields.append(field);
    layout()->addWidget(settingRow(
        title, tr("可以用 {%1}；留空就用平常的").arg(form::fileNameWords().join(QStringLiteral("} {"))), field));
    connect(field, &LineField::left, this, [this, field, kind = info.kind] { take(*field, kind); });
}

void OutputNames::reload()
{
    for (const form::OutputKindInfo& info : form::outputKinds()) {
        if (const auto pattern = form::loadOutputPattern(m_desk.book().reader(), info.kind))
            m_fields.at(int(info.kind))->setText(*pattern);
    }
}

void OutputNames::take(LineField& field, form::OutputKind kind)
{
    const QString typed = field.text().trimmed();
    if (const auto sound = form::checkNamePattern(typed); !sound)
        return field.setError(sentence(sound.error()));
    field.setError({});
    const auto before = form::loadOutputPattern(m_desk.book().reader(), kind);
    if (m_desk.book().isReadOnly() || !before || *before == typed)
        return;
    const QString title = shownWord(QString::fromUtf16(form::outputKindInfo(kind).title));
    (void)m_desk.performWithUndo(QStringLiteral("setting.output_name"), tr("修改文件名样式：%1").arg(title),
                                 tr("%1的文件名样式已改").arg(title),
                                 [&](store::UnitOfWork& unit) { return form::setOutputPattern(unit, kind, typed); });
    reload();
}

} // namespace branchbook::ui
