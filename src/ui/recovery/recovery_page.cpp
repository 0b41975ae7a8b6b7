// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recovery_page.h"

#include "branchbook/base/progress.h"
#include "branchbook/base/screen_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/icon_tile.h"
#include "ui/kit/text.h"
#include "ui/recovery/restore_dialog.h"
#include "ui/recovery/restore_points.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kPageWide = 640;
constexpr int kPagePadding = 36;
constexpr int kPointsWide = kPageWide - 2 * kPagePadding;
constexpr int kPointsMost = 200;
constexpr int kDetailsMost = 260;
constexpr int kDetailsWide = 512;

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
    rows->setContentsMargins(kPagePadding, 28, kPagePadding, 28);
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
    onTextSize(scroll, [scroll] { scroll->setTallest(kPointsMost, kPointsWide); });
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
    m_details = button(tr("查看差别…"), ButtonKind::Text);
    m_details->setObjectName(QStringLiteral("recoverDetails"));
    m_details->setEnabled(false);
    buttons->addWidget(file);
    buttons->addWidget(m_details);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    rows.addLayout(buttons);
    connect(m_points, &RestorePoints::chosenChanged, this, [this](int index) {
        m_restore->setEnabled(index >= 0);
        m_details->setEnabled(m_lacks.contains(index));
    });
    connect(m_details, &QPushButton::clicked, this, &RecoveryPage::showDetails);
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
    const auto copies = m_copies.first(std::min<qsizetype>(kChecked, m_copies.size()));
    m_thread.reset(QThread::create([this, copies, original = m_path] {
        UntilLeft progress(m_stopped);
        QList<int> sound;
        for (int i = 0; i < static_cast<int>(copies.size()) && !m_stopped; ++i) {
            auto point = book::inspectBackup(copies.at(i), progress);
            if (point)
                sound << i;
            tell([this, i, point = std::move(point)] { take(i, point); });
        }
        tell([this] { conclude(); });
        for (const int i : std::as_const(sound)) {
            if (m_stopped)
                break;
            auto lacks = book::compareWithDamaged(copies.at(i).path, original, progress);
            tell([this, i, lacks = std::move(lacks)] { takeDifference(i, lacks); });
        }
        tell([this] { Q_EMIT compared(); });
    }));
    m_thread->start();
}

void RecoveryPage::tell(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void RecoveryPage::take(int index, const Result<book::RestorePoint>& point)
{
    if (!point && point.error().kind == ErrorKind::Cancelled)
        return;
    if (!point)
        return m_points->forbid(index, tr("这份备份也有损坏，不能用"));
    m_found.insert(
        index,
        tr("到%1的改动为止，%2 条记录，已核对").arg(point->changedAt.toString(tr("M月d日 HH:mm"))).arg(point->rows));
    m_points->setDetail(index, m_found.value(index));
    // What a restore moved aside is what somebody wanted to leave.
    if (!m_hasGood && m_copies.at(index).reason != book::BackupReason::BeforeRestore) {
        m_hasGood = true;
        m_points->propose(index);
    }
}

/// What a restore costs, told before it: in records, by what can still be read of the book.
void RecoveryPage::takeDifference(int index, const Result<book::BookDifference>& difference)
{
    if (!difference)
        return; // nothing of the book can be read: the check of the copy stands alone
    QStringList parts;
    if (difference->added() > 0)
        parts << tr("比原文件少 %1 条记录").arg(difference->added());
    if (difference->changed() > 0)
        parts << tr("%1 条还是改动以前的").arg(difference->changed());
    if (difference->gone() > 0)
        parts << tr("%1 条后来删去的还在").arg(difference->gone());
    if (parts.isEmpty())
        parts << tr("和原文件读得出的记录一样");
    m_points->setDetail(index, tr("%1；%2").arg(m_found.value(index), shownClauses(parts)));
    m_lacks.insert(index, *difference);
    m_details->setEnabled(m_lacks.contains(m_points->chosen()));
}

void RecoveryPage::showDetails()
{
    const auto lacks = m_lacks.constFind(m_points->chosen());
    if (lacks == m_lacks.constEnd())
        return;
    QStringList lines = differenceLines(*lacks);
    if (lines.isEmpty())
        lines << tr("和原文件读得出的记录一样");
    auto* dialog = new Dialog(window(), tr("这份备份和原文件的差别"), Dialog::Width::Medium);
    dialog->setObjectName(QStringLiteral("recoveryDetails"));
    dialog->setText(tr("这份备份以后，原文件里新增、改动、删去了下面这些记录；恢复以后它们都退回去，要重新登记。"));
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const QString& line : std::as_const(lines))
        rows->addWidget(paragraph(line, TextRole::Small, Ink::Text2));
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    onTextSize(scroll, [scroll] { scroll->setTallest(kDetailsMost, kDetailsWide); });
    dialog->body()->addWidget(scroll);
    (void)dialog->addSafeButton(tr("关闭"));
    dialog->open();
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
