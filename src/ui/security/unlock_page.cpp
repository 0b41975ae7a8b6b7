// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/unlock_page.h"

#include "branchbook/base/clock.h"
#include "ui/kit/card.h"
#include "ui/security/new_passphrase.h"
#include "ui/security/recovery_code_view.h"
#include "ui/start/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kCardWide = 416;
constexpr int kPatientTries = 2;
constexpr int kLongestWait = 60; // seconds
constexpr int kTick = 250; // ms

QVBoxLayout* stepRows(QWidget* step)
{
    auto* rows = new QVBoxLayout(step);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    return rows;
}

} // namespace

int secondsAfter(int wrong)
{
    if (wrong <= kPatientTries)
        return 0;
    return std::min(kLongestWait, 1 << std::min(wrong - kPatientTries, 10));
}

UnlockPage::UnlockPage(LockedBook book, UnlockTries& tries, std::optional<QDate> on, QWidget* parent)
    : QWidget(parent)
    , m_book(std::move(book))
    , m_tries(tries)
    , m_on(on)
    , m_mark(new Mark(56))
    , m_field(new PassphraseField(tr("手册口令"), ControlSize::Large))
    , m_code(new LineField(tr("恢复码"), QStringLiteral("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")))
    , m_new(new NewPassphrase(tr("口令")))
    , m_open(button(tr("打开手册"), ButtonKind::Primary, ControlSize::Large))
    , m_recover(button(tr("核对恢复码"), ButtonKind::Primary, ControlSize::Large))
    , m_take(button(tr("改用新口令"), ButtonKind::Primary, ControlSize::Large))
{
    setObjectName(QStringLiteral("unlockPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    auto* box = frame(QStringLiteral("cardLarge"));
    onTextSize(box, [box] { box->setFixedWidth(scaled(kCardWide)); });
    m_rows = new QVBoxLayout(box);
    m_rows->setContentsMargins(36, 28, 36, 24);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_mark, 0, Qt::AlignHCenter);
    m_rows->addSpacing(12);
    auto* title = paragraph(m_book.title, TextRole::CardHeading, Ink::Text);
    auto* detail = paragraph(m_book.detail, TextRole::Body, Ink::Text2);
    for (auto* each : {title, detail})
        m_rows->addWidget(each, 0, Qt::AlignHCenter);
    m_rows->addSpacing(20);
    m_ask = makeAsk();
    m_byCode = makeRecover();
    m_fresh = makeFresh();
    for (auto* each : {m_ask, m_byCode, m_fresh}) {
        each->hide();
        m_rows->addWidget(each);
    }
    outer->addStretch(2);
    outer->addLayout(centredRow(box));
    outer->addStretch(3);
    auto* foot = paragraph(m_book.foot, TextRole::Small, Ink::Text3);
    outer->addWidget(foot, 0, Qt::AlignHCenter);
    m_wait.setInterval(kTick);
    connect(&m_wait, &QTimer::timeout, this, &UnlockPage::countDown);
    setFocusProxy(m_field);
    showStep(m_ask, m_field->edit());
    countDown();
}

QWidget* UnlockPage::makeAsk()
{
    auto* step = new QWidget;
    auto* rows = stepRows(step);
    m_field->edit()->setObjectName(QStringLiteral("passphrase"));
    m_open->setObjectName(QStringLiteral("unlock"));
    rows->addWidget(m_field);
    rows->addWidget(m_open);
    auto* ways = new QHBoxLayout;
    auto* forgot = button(tr("忘记口令怎么办"), ButtonKind::Link);
    auto* other = button(tr("换一本手册"), ButtonKind::Link);
    forgot->setObjectName(QStringLiteral("useCode"));
    other->setObjectName(QStringLiteral("otherBook"));
    ways->addWidget(forgot);
    ways->addStretch();
    ways->addWidget(other);
    rows->addLayout(ways);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::tryPassphrase);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &UnlockPage::tryPassphrase);
    connect(m_field, &LineField::edited, this, [this] { m_field->setError({}); });
    connect(forgot, &QPushButton::clicked, this, [this] { showStep(m_byCode, m_code->edit()); });
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherAsked);
    return step;
}

QWidget* UnlockPage::makeRecover()
{
    auto* step = new QWidget;
    auto* rows = stepRows(step);
    rows->addWidget(
        paragraph(tr("设口令时给过一个恢复码，抄在纸上或者打印了。用它可以换一个新口令；没有恢复码，加密的内容"
                     "谁也打不开。手册里的内容不会因为输错而改动。"),
                  TextRole::Small));
    m_code->edit()->setObjectName(QStringLiteral("recoveryTyped"));
    m_recover->setObjectName(QStringLiteral("recover"));
    rows->addWidget(m_code);
    rows->addWidget(m_recover);
    auto* back = button(tr("回去输入口令"), ButtonKind::Link);
    rows->addWidget(back, 0, Qt::AlignLeft);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::tryCode);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &UnlockPage::tryCode);
    connect(m_code, &LineField::edited, this, [this] { m_code->setError({}); });
    connect(back, &QPushButton::clicked, this, [this] { showStep(m_ask, m_field->edit()); });
    return step;
}

QWidget* UnlockPage::makeFresh()
{
    auto* step = new QWidget;
    auto* rows = stepRows(step);
    rows->addWidget(
        paragraph(tr("恢复码对。请定一个新口令；同时会换一个新的恢复码，原来的就不能用了。"), TextRole::Small));
    rows->addWidget(m_new);
    m_take->setObjectName(QStringLiteral("takeFresh"));
    rows->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &UnlockPage::takeFresh);
    connect(m_new->again()->edit(), &QLineEdit::returnPressed, this, &UnlockPage::takeFresh);
    return step;
}

void UnlockPage::showStep(QWidget* step, QWidget* first)
{
    if (m_shown)
        m_shown->hide();
    m_shown = step;
    m_mark->setVisible(step == m_ask);
    step->show();
    setFocusProxy(first);
    first->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::showProblem(const QString& sentence)
{
    m_field->setError(sentence);
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget* each : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_new)})
        each->setEnabled(!busy);
    m_open->setText(busy ? tr("正在核对…") : tr("打开手册"));
    m_recover->setText(busy ? tr("正在核对…") : tr("核对恢复码"));
    m_take->setText(busy ? tr("正在改写口令…") : tr("改用新口令"));
    for (auto* each : {m_open, m_recover, m_take})
        each->setEnabled(!busy);
    if (!busy)
        countDown();
}

void UnlockPage::tryPassphrase()
{
    if (m_job.isRunning() || m_wait.isActive())
        return;
    if (m_field->isEmpty())
        return m_field->setError(tr("请输入这本手册的口令"));
    const SecretPtr secret = m_field->secret();
    setBusy(true);
    m_job.run<store::KeyPtr>([path = m_book.path, secret](Progress&) { return store::unlock(path, *secret); },
                             [this](Result<store::KeyPtr> key) { take(std::move(key), *m_field, nullptr); });
}

void UnlockPage::tryCode()
{
    if (m_job.isRunning() || m_wait.isActive())
        return;
    if (m_code->text().isEmpty())
        return m_code->setError(tr("请照抄下来或者打印的那一份输入"));
    const auto secret = std::make_shared<const store::Secret>(store::Secret::of(m_code->text()));
    setBusy(true);
    m_job.run<store::KeyPtr>([path = m_book.path, secret](Progress&) { return store::unlockByCode(path, *secret); },
                             [this](Result<store::KeyPtr> key) { take(std::move(key), *m_code, m_fresh); });
}

/// The right one leads on; a wrong one is said, taken away and waited for.
void UnlockPage::take(Result<store::KeyPtr> key, Field& field, QWidget* next)
{
    if (key) {
        m_tries = {};
        m_key = std::move(*key);
        setBusy(false);
        m_field->forget();
        m_code->edit()->clear();
        if (next)
            return showStep(next, m_new->first()->edit());
        Q_EMIT opened();
        return;
    }
    const bool wrong = key.error().kind == ErrorKind::Locked;
    if (wrong) {
        ++m_tries.wrong;
        m_tries.notBefore = systemClock()->now().addSecs(secondsAfter(m_tries.wrong));
        if (&field == m_field)
            m_field->forget();
    }
    setBusy(false);
    const bool again = wrong && &field == m_field;
    QString said =
        again ? tr("口令不对，还可以再试；注意大小写和输入法。手册里的内容没有改动。") : sentence(key.error());
    if (again && m_tries.wrong > kPatientTries)
        said += tr("口令想不起来了，可以用恢复码。");
    field.setError(said);
    field.setFocus(Qt::OtherFocusReason);
}

/// While it lasts, nothing can be tried; what is typed stays.
void UnlockPage::countDown()
{
    const auto now = systemClock()->now();
    const qint64 left = m_tries.notBefore.isValid() ? now.msecsTo(m_tries.notBefore) : 0;
    const bool waits = left > 0 && left <= kLongestWait * 1000; // a clock set back does not lock anybody out
    if (waits != m_wait.isActive())
        waits ? m_wait.start() : m_wait.stop();
    if (m_job.isRunning())
        return;
    for (auto* each : {m_open, m_recover})
        each->setEnabled(!waits);
    const QString rest = tr("请等 %1 秒再试").arg((left + 999) / 1000);
    m_open->setText(waits ? rest : tr("打开手册"));
    m_recover->setText(waits ? rest : tr("核对恢复码"));
}

void UnlockPage::takeFresh()
{
    if (m_job.isRunning())
        return;
    const SecretPtr secret = m_new->secret();
    if (!secret)
        return;
    setBusy(true);
    // The book is opened, changed and closed on that thread: this one has no part in it.
    m_job.run<QString>(
        [path = m_book.path, key = m_key, on = m_on, secret](Progress&) -> Result<QString> {
            BB_TRY(const auto opened, book::Book::open(path, book::OpenMode::Write, on, book::Checking::Later, key));
            return book::recoverPassphrase(*opened, *secret);
        },
        [this](Result<QString> code) {
            setBusy(false);
            if (!code)
                return m_new->first()->setError(sentence(code.error()));
            m_new->forget();
            showCode(*code);
        });
}

void UnlockPage::showCode(const QString& code)
{
    auto* view = new RecoveryCodeView(code, tr("口令"), m_book.title);
    m_rows->addWidget(view);
    connect(view, &RecoveryCodeView::kept, this, &UnlockPage::opened);
    showStep(view, view->checkField()->edit());
}

} // namespace branchbook::ui
