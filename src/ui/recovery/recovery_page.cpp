// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recovery_page.h"

#include "branchbook/base/progress.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/icon_tile.h"
#include "ui/kit/text.h"
#include "ui/recovery/restore_points.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kPageWide = 640;
constexpr int kPointsMost = 200;

class UntilLeft final : public Progress
{
public:
    explicit UntilLeft(const std::atomic<bool>& stopped)
        : m_stopped(stopped)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return !m_stopped; }

private:
    const std::atomic<bool>& m_stopped;
};

} // namespace

RecoveryPage::RecoveryPage(const QString& path, const Error& problem, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_path(path)
    , m_copies(book::restorableBackups(path))
{
    setObjectName(QStringLiteral("recoveryPage"));
    m_copies = m_copies.first(std::min(RestorePoints::kShown, m_copies.size()));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    auto* box = frame(QStringLiteral("cardLarge"));
    onTextSize(box, [box] { box->setFixedWidth(scaled(kPageWide)); });
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(36, 28, 36, 28);
    rows->setSpacing(0);
    fill(*rows, problem, today);
    outer->addStretch(2);
    outer->addLayout(centredRow(box));
    outer->addStretch(3);
    setFocusProxy(m_copies.isEmpty() ? m_other : m_points->firstChoice());
    checkAll();
}

RecoveryPage::~RecoveryPage()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

void RecoveryPage::fill(QVBoxLayout& rows, const Error& problem, QDate today)
{
    rows.addWidget(new IconTile(QStringLiteral("drive"), Tone::Warn, 48), 0, Qt::AlignLeft);
    rows.addSpacing(16);
    const bool gone = problem.kind == ErrorKind::NotFound;
    rows.addWidget(label(gone ? tr("找不到这本手册") : tr("这本手册没能完整打开"), TextRole::CardHeading));
    rows.addSpacing(6);
    auto* why = paragraph(sentence(problem), TextRole::Body, Ink::Text2);
    why->setObjectName(QStringLiteral("recoveryReason"));
    rows.addWidget(why);
    rows.addSpacing(16);
    m_state = paragraph({}, TextRole::BodyStrong, Ink::Text);
    m_state->setObjectName(QStringLiteral("recoveryState"));
    rows.addWidget(m_state);
    rows.addSpacing(8);
    m_points = new RestorePoints(m_copies, today);
    auto* scroll = new FittingScroll;
    scroll->setWidget(m_points);
    onTextSize(scroll, [scroll] { scroll->setFixedHeight(scaled(kPointsMost)); });
    rows.addWidget(scroll);
    if (m_copies.isEmpty())
        scroll->hide();
    rows.addSpacing(10);
    rows.addWidget(paragraph(tr("恢复出来的手册还用原来的名字；原来的文件改名保留，一个字节也不动。"), TextRole::Small,
                             Ink::Text2));
    rows.addSpacing(16);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_other = button(tr("打开别的手册"), ButtonKind::Standard);
    auto* file = button(tr("选别处的备份…"), ButtonKind::Text);
    m_restore = button(tr("恢复并打开"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("history"));
    m_other->setObjectName(QStringLiteral("recoverOther"));
    file->setObjectName(QStringLiteral("recoverFile"));
    m_restore->setObjectName(QStringLiteral("recoverNow"));
    m_restore->setEnabled(false);
    buttons->addWidget(m_other);
    buttons->addWidget(file);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    rows.addLayout(buttons);
    connect(m_points, &RestorePoints::chosenChanged, this, [this](int index) { m_restore->setEnabled(index >= 0); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const int index = m_points->chosen(); index >= 0)
            Q_EMIT restoreAsked(m_copies.at(index).path);
    });
    connect(m_other, &QPushButton::clicked, this, &RecoveryPage::otherBookAsked);
    connect(file, &QPushButton::clicked, this, &RecoveryPage::fileAsked);
}

/// Beside the window: a copy takes about as long as opening the book does.
void RecoveryPage::checkAll()
{
    if (m_copies.isEmpty())
        return conclude();
    m_state->setText(tr("正在检查这些备份…"));
    m_thread.reset(QThread::create([this, copies = m_copies.first(std::min<qsizetype>(kChecked, m_copies.size()))] {
        UntilLeft progress(m_stopped);
        for (int i = 0; i < static_cast<int>(copies.size()) && !m_stopped; ++i) {
            auto point = book::inspectBackup(copies.at(i), progress);
            QMetaObject::invokeMethod(
                this, [this, i, point = std::move(point)] { take(i, point); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this, [this] { conclude(); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void RecoveryPage::take(int index, const Result<book::RestorePoint>& point)
{
    if (!point)
        return m_points->forbid(index, tr("这份备份也有损坏，不能用"));
    m_points->setDetail(
        index,
        tr("到%1的改动为止，%2 条记录，已核对").arg(point->changedAt.toString(tr("M月d日 HH:mm"))).arg(point->rows));
    // What a restore moved aside is what somebody wanted to leave.
    if (!m_hasGood && m_copies.at(index).reason != book::BackupReason::BeforeRestore) {
        m_hasGood = true;
        m_points->propose(index);
    }
}

void RecoveryPage::conclude()
{
    const bool unchecked = m_copies.size() > kChecked;
    if (m_copies.isEmpty())
        m_state->setText(tr("旁边没有找到备份。U 盘上或者别的电脑上要是有，请选那一份；也可以先打开别的手册。"));
    else if (m_hasGood || unchecked)
        m_state->setText(tr("可以恢复到这几个时间点"));
    else
        m_state->setText(tr("这些备份也都有损坏。U 盘上或者别的电脑上要是有备份，请选那一份；原文件请留好，不要删。"));
    Q_EMIT checked();
}

} // namespace branchbook::ui
