// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/second_place_card.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"
#include "ui/kit/text.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/desk.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kDaysWidth = 108;

QString secondPlaceText(const book::SecondPlace& place)
{
    if (place.folder.isEmpty())
        return SecondPlaceCard::tr("还没有选；磁盘坏了，旁边的备份会一起丢");
    const QString last = place.lastAt.isValid()
        ? SecondPlaceCard::tr("最近一份 %1").arg(place.lastAt.toString(SecondPlaceCard::tr("yyyy年M月d日 HH:mm")))
        : SecondPlaceCard::tr("还没有备份放过去");
    const QString folder = QDir::toNativeSeparators(place.folder);
    return place.reachable ? SecondPlaceCard::tr("%1 · %2").arg(last, folder)
                           : SecondPlaceCard::tr("现在没有接上 · %1 · %2").arg(last, folder);
}

} // namespace

SecondPlaceCard::SecondPlaceCard(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_state(new ElidedLabel({}, TextRole::Small, Color::Text2))
    , m_choose(button(tr("选文件夹…"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("folder")))
    , m_drop(button(tr("不再放"), ButtonKind::Text))
    , m_days(new LineField({}))
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_drop);
    row->addWidget(m_choose);
    m_choose->setObjectName(QStringLiteral("secondPlace"));
    m_drop->setAccessibleName(tr("不再把备份放到别处"));
    rows->addWidget(settingRow(tr("第二处"), tr("每次自动备份都在 U 盘或者另一块磁盘上再放一份"), buttons));
    auto* state = new QHBoxLayout;
    state->setContentsMargins(16, 0, 16, 12);
    state->addWidget(m_state);
    m_state->setObjectName(QStringLiteral("secondPlaceState"));
    rows->addLayout(state);
    rows->addWidget(horizontalLine());
    m_days->setFixedWidth(kDaysWidth);
    m_days->edit()->setObjectName(QStringLiteral("secondPlaceDays"));
    m_days->edit()->setAccessibleName(tr("提醒的天数"));
    m_days->edit()->setMaxLength(3);
    m_days->edit()->setAlignment(Qt::AlignRight);
    rows->addWidget(settingRow(tr("提醒的天数"), tr("这么多天没有备份放过去，就在页面上方提醒"), m_days));
    for (QWidget* each :
         {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_drop), static_cast<QWidget*>(m_days)})
        each->setEnabled(!desk.book().isReadOnly());
    connect(m_choose, &QPushButton::clicked, this, &SecondPlaceCard::askFolder);
    connect(m_drop, &QPushButton::clicked, this, [this] { setFolder(tr("备份不再放到别处"), {}); });
    connect(m_days, &LineField::left, this, &SecondPlaceCard::takeDays);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("setting")))
            reload();
    });
    if (auto* keeper = desk.findChild<BackupKeeper*>())
        connect(keeper, &BackupKeeper::kept, this, &SecondPlaceCard::reload);
    reload();
}

void SecondPlaceCard::reload()
{
    const auto place = book::loadSecondPlace(m_desk.book().reader());
    if (!place)
        return m_desk.report(place.error());
    m_state->setText(secondPlaceText(*place));
    m_drop->setVisible(!place->folder.isEmpty());
    if (!m_days->edit()->hasFocus())
        m_days->setText(QString::number(place->days));
}

void SecondPlaceCard::askFolder()
{
    const QString sticks = QStringLiteral("/media"); // where the desktop puts them
    auto* dialog =
        new QFileDialog(window(), tr("选第二处的文件夹"), QDir(sticks).exists() ? sticks : documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SecondPlaceCard::choose);
    dialog->open();
}

void SecondPlaceCard::choose(const QString& folder)
{
    setFolder(tr("备份会再放一份到“%1”").arg(QDir::toNativeSeparators(folder)), folder);
}

/// The newest copy goes there at once, so that somebody sees whether it can.
void SecondPlaceCard::setFolder(const QString& done, const QString& folder)
{
    const auto stored =
        m_desk.performWithUndo(QStringLiteral("setting.backup"), tr("修改设置：备份的第二处"), done,
                               [&folder](store::UnitOfWork& unit) { return book::putSecondPlace(unit, folder); });
    if (auto* keeper = m_desk.findChild<BackupKeeper*>(); keeper && stored && !folder.isEmpty())
        keeper->copyAsked();
}

void SecondPlaceCard::takeDays()
{
    bool ok = false;
    const int days = m_days->text().normalized(QString::NormalizationForm_KC).toInt(&ok);
    const auto [usual, least, most] = book::kSecondPlaceDaysRange;
    if (!ok || days < least || days > most)
        return m_days->setError(tr("请填 %1 到 %2").arg(least).arg(most));
    m_days->setError({});
    const auto before = book::loadNumber(m_desk.book().reader(), book::kSecondPlaceDaysSetting, usual);
    if (m_desk.book().isReadOnly() || !before || *before == days)
        return;
    (void)m_desk.performWithUndo(QStringLiteral("setting.backup"), tr("修改设置：%1").arg(tr("提醒的天数")),
                                 tr("%1改为 %2").arg(tr("提醒的天数")).arg(days), [days](store::UnitOfWork& unit) {
                                     return book::putSetting(unit, book::kSecondPlaceDaysSetting,
                                                             QString::number(days));
                                 });
}

} // namespace branchbook::ui
