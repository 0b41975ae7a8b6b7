// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security_pane.h"

#include "branchbook/book/setting.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/security/passphrase_dialogs.h"
#include "ui/security/plain_copies_card.h"
#include "ui/settings/setting_row.h"
#include "ui/shell/desk.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kColumnMost = 720;
constexpr int kMinutesWide = 108;

} // namespace

SecurityPane::SecurityPane(Desk& desk)
    : m_desk(desk)
{
    auto* column = new QWidget;
    column->setProperty("kind", QStringLiteral("page"));
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(8, 2, 24, 20);
    m_rows->setSpacing(8);
    const auto add = [this](const QString& title, QWidget* card) {
        m_rows->addWidget(label(title, TextRole::Subtitle));
        card->setMaximumWidth(kColumnMost);
        m_rows->addWidget(card);
        m_rows->addSpacing(8);
    };
    add(tr("手册口令"), makePassphrase());
    if (desk.book().hasPassphrase()) {
        add(tr("锁定"), makeLocking());
        add(tr("举报人和原件"), makeSecond());
        m_copiesBox = makeCopies();
        m_copiesBox->setMaximumWidth(kColumnMost);
        m_rows->addWidget(m_copiesBox);
    }
    m_rows->addStretch(1); // all the spare height: rows have stretches of their own
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("setting")))
            reload();
    });
    reload();
}

void SecurityPane::open(const QString&)
{
    if (m_copies)
        m_copies->reload();
    reload();
}

QWidget* SecurityPane::makePassphrase()
{
    auto* box = card(0);
    const bool sealed = m_desk.book().hasPassphrase();
    auto* act = button(sealed ? tr("更改口令…") : tr("设口令…"), ButtonKind::Standard, ControlSize::Standard,
                       QStringLiteral("key"));
    act->setObjectName(sealed ? QStringLiteral("changeFirst") : QStringLiteral("setFirst"));
    act->setEnabled(!m_desk.book().isReadOnly());
    cardRows(box)->addWidget(settingRow(
        sealed ? tr("已设口令") : tr("还没有口令"),
        sealed ? tr(
            "身份证号、电话、住址、自定义项目、谈话、线索等加密保存。姓名、会议记录和附件不加密，请同时给磁盘加密。")
               : tr("谁拿到手册文件都能打开。设了口令，身份证号、电话、住址、自定义项目、谈话、线索等加密保存；姓名、"
                    "会议记录和附件不加密。"),
        act));
    connect(act, &QPushButton::clicked, this, [this, sealed] {
        if (sealed)
            (new ChangePassphraseDialog(window(), m_desk, SealWish::Kind::First))->open();
        else
            (new SetPassphraseDialog(window(), m_desk, SealWish::Kind::First))->open();
    });
    return box;
}

QWidget* SecurityPane::makeLocking()
{
    auto* box = card(0);
    m_minutes = new LineField({});
    m_minutes->setFixedWidth(kMinutesWide);
    m_minutes->edit()->setObjectName(QStringLiteral("idleMinutes"));
    m_minutes->edit()->setAccessibleName(tr("不操作多少分钟以后锁定"));
    m_minutes->edit()->setMaxLength(6);
    m_minutes->edit()->setAlignment(Qt::AlignRight);
    m_minutes->setEnabled(!m_desk.book().isReadOnly());
    connect(m_minutes, &LineField::left, this, &SecurityPane::takeMinutes);
    auto* now = button(tr("锁定"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("lock"));
    now->setObjectName(QStringLiteral("lockNow"));
    connect(now, &QPushButton::clicked, &m_desk, &Desk::askForLock);
    cardRows(box)->addWidget(settingRow(
        tr("不操作多少分钟以后锁定"),
        tr("锁定前 1 分钟会说一声；正在写的记录存成草稿，没有关的对话框里的字等到再打开时放回来"), m_minutes));
    cardRows(box)->addWidget(horizontalLine());
    cardRows(box)->addWidget(settingRow(tr("现在锁定"), tr("随时可以按 Ctrl+L；电脑睡眠或者锁屏时也会锁定"), now));
    return box;
}

QWidget* SecurityPane::makeSecond()
{
    auto* box = card(0);
    const auto second = store::hasSecondSecret(m_desk.book().reader());
    const bool there = second && *second;
    auto* act = button(there ? tr("更改第二口令…") : tr("设第二口令…"), ButtonKind::Standard, ControlSize::Standard,
                       QStringLiteral("key"));
    act->setObjectName(there ? QStringLiteral("changeSecond") : QStringLiteral("setSecond"));
    act->setEnabled(second && !m_desk.book().isReadOnly());
    cardRows(box)->addWidget(
        settingRow(there ? tr("已设第二口令") : tr("还没有第二口令"),
                   there ? tr("查看举报人和原件每次都要第二口令，并留下记录；只知道手册口令的人看不到。")
                         : tr("线索的举报人、联系方式和原件可以另设一个口令，由有权查看的同志保管。"),
                   act));
    connect(act, &QPushButton::clicked, this, [this, there] {
        if (there)
            (new ChangePassphraseDialog(window(), m_desk, SealWish::Kind::Second))->open();
        else
            (new SetPassphraseDialog(window(), m_desk, SealWish::Kind::Second))->open();
    });
    return box;
}

QWidget* SecurityPane::makeCopies()
{
    auto* box = card(16);
    m_copies = new PlainCopiesCard(m_desk.book().path());
    cardRows(box)->addWidget(m_copies);
    connect(m_copies, &PlainCopiesCard::removed, this, [this](int count, int left) {
        reload();
        if (left > 0)
            m_desk.refuse(tr("有 %1 份没有删掉，可能正被别的程序使用，或者放在不能写入的地方。").arg(left));
        else
            m_desk.say(tr("已删除 %1 份没有口令的旧副本").arg(count));
    });
    return box;
}

void SecurityPane::reload()
{
    if (m_copiesBox)
        m_copiesBox->setVisible(m_copies->count() > 0);
    if (!m_minutes || m_minutes->edit()->isModified())
        return;
    const auto stored = book::loadNumber(m_desk.book().reader(), book::kIdleLockSetting, book::kIdleLockRange.usual);
    if (stored)
        m_minutes->setText(QString::number(*stored));
}

void SecurityPane::takeMinutes()
{
    bool ok = false;
    const int number = m_minutes->text().normalized(QString::NormalizationForm_KC).toInt(&ok);
    const auto& [usual, least, most] = book::kIdleLockRange;
    if (!ok || number < least || number > most)
        return m_minutes->setError(tr("请填 %1 到 %2").arg(least).arg(most));
    m_minutes->setError({});
    m_minutes->edit()->setModified(false);
    const auto before = book::loadNumber(m_desk.book().reader(), book::kIdleLockSetting, usual);
    if (m_desk.book().isReadOnly() || !before || *before == number)
        return;
    (void)m_desk.performWithUndo(QStringLiteral("setting.lock"), tr("修改设置：不操作多少分钟以后锁定"),
                                 tr("自动锁定改为 %1 分钟").arg(number), [&](store::UnitOfWork& unit) {
                                     return book::putSetting(unit, book::kIdleLockSetting, QString::number(number));
                                 });
}

} // namespace branchbook::ui
