// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/record_settings.h"

#include "branchbook/book/setting.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

struct RecordSettings::Figure {
    const char16_t* id;
    const char* name;
    const char* title;
    const char* explanation;
    book::NumberRange range;
};

namespace {

constexpr int kFieldWidth = 108;

} // namespace

RecordSettings::RecordSettings(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    add({book::kLateDaysSetting, "lateDays", QT_TR_NOOP("补记的天数"),
         QT_TR_NOOP("活动过后多少天还不算补记；超过的记录标明补记"), book::kLateDaysRange});
    rows->addWidget(horizontalLine());
    add({book::kClassHourSetting, "classHour", QT_TR_NOOP("一学时的分钟数"), QT_TR_NOOP("学习时间按它折算成学时"),
         book::kClassHourRange});
    rows->addWidget(horizontalLine());
    add({book::kAttachmentLimitSetting, "attachmentLimit", QT_TR_NOOP("单个附件的上限（MB）"),
         QT_TR_NOOP("附件存在手册里，上限越大，手册文件越大"), book::kAttachmentLimitRange});
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("setting")))
            reload();
    });
    reload();
}

void RecordSettings::add(const Figure& figure)
{
    auto* field = new LineField({});
    field->setFixedWidth(kFieldWidth);
    field->edit()->setObjectName(QLatin1StringView(figure.name));
    field->edit()->setAccessibleName(tr(figure.title));
    field->edit()->setMaxLength(6);
    field->edit()->setAlignment(Qt::AlignRight);
    field->setEnabled(!m_desk.book().isReadOnly());
    field->setProperty("setting", QString::fromUtf16(figure.id));
    field->setProperty("usual", figure.range.usual);
    m_fields.append(field);
    layout()->addWidget(settingRow(tr(figure.title), tr(figure.explanation), field));
    connect(field, &LineField::left, this, [this, field, figure] { take(*field, figure); });
}

void RecordSettings::reload()
{
    for (auto* field : m_fields) {
        const QString id = field->property("setting").toString();
        const auto stored = book::loadNumber(m_desk.book().reader(), reinterpret_cast<const char16_t*>(id.utf16()),
                                             field->property("usual").toInt());
        if (stored)
            field->setText(QString::number(*stored));
    }
}

void RecordSettings::take(LineField& field, const Figure& figure)
{
    bool ok = false;
    const int number = field.text().normalized(QString::NormalizationForm_KC).toInt(&ok);
    const auto& [usual, least, most] = figure.range;
    if (!ok || number < least || number > most)
        return field.setError(tr("请填 %1 到 %2").arg(least).arg(most));
    field.setError({});
    const auto before = book::loadNumber(m_desk.book().reader(), figure.id, usual);
    if (m_desk.book().isReadOnly() || !before || *before == number)
        return;
    (void)m_desk.performWithUndo(QStringLiteral("setting.record"), tr("修改设置：%1").arg(tr(figure.title)),
                                 tr("%1改为 %2").arg(tr(figure.title)).arg(number), [&](store::UnitOfWork& unit) {
                                     return book::putSetting(unit, figure.id, QString::number(number));
                                 });
}

} // namespace branchbook::ui
