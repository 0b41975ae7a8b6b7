// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/sealing_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"
#include "ui/security/plain_copies_card.h"
#include "ui/security/recovery_code_view.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kSealingWide = 560;

} // namespace

SealingPage::SealingPage(QString path, QString title, SealWish wish, store::KeyPtr key, QWidget* parent)
    : QWidget(parent)
    , m_path(std::move(path))
    , m_title(std::move(title))
    , m_wish(std::move(wish))
    , m_key(std::move(key))
    , m_working(new QWidget)
    , m_what(paragraph(tr("正在准备…"), TextRole::Body))
    , m_bar(new Bar(tr("改写的进度")))
    , m_stop(button(tr("不设了"), ButtonKind::Standard))
{
    setObjectName(QStringLiteral("sealingPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    auto* box = frame(QStringLiteral("cardLarge"));
    onTextSize(box, [box] { box->setFixedWidth(scaled(kSealingWide)); });
    m_rows = new QVBoxLayout(box);
    m_rows->setContentsMargins(32, 28, 32, 24);
    m_rows->setSpacing(12);
    auto* rows = new QVBoxLayout(m_working);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(label(m_wish.kind == SealWish::Kind::First ? tr("正在设置口令") : tr("正在设置第二口令"),
                          TextRole::CardHeading));
    rows->addWidget(paragraph(tr("整本手册正改写成一个新文件，逐条核对以后才换上。中途停电或者停下，原来的手册都在。"),
                              TextRole::Small));
    rows->addWidget(m_bar);
    rows->addWidget(m_what);
    m_stop->setObjectName(QStringLiteral("stopSealing"));
    rows->addWidget(m_stop, 0, Qt::AlignLeft);
    m_rows->addWidget(m_working);
    outer->addStretch(2);
    outer->addLayout(centredRow(box));
    outer->addStretch(3);
    connect(&m_job, &SecretJob::advanced, this, &SealingPage::advance);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        m_job.stop();
        m_stop->setEnabled(false);
        m_what->setText(tr("正在停下…"));
    });
}

void SealingPage::begin()
{
    m_job.run<store::Sealing>(
        [path = m_path, wish = m_wish, key = m_key](Progress& progress) -> Result<store::Sealing> {
            if (wish.kind == SealWish::Kind::First)
                return book::setPassphrase(path, *wish.secret, progress);
            BB_TRY(const auto second, book::setSecondSecret(path, key, *wish.secret, progress));
            return store::Sealing{key, second.recoveryCode, 0};
        },
        [this](Result<store::Sealing> sealing) { conclude(std::move(sealing)); });
    m_wish.secret.reset();
}

void SealingPage::advance(qint64 done, qint64 total, const QString& what)
{
    if (m_stopped)
        return;
    if (total > 0)
        m_bar->setFraction(double(done) / double(total));
    if (!what.isEmpty())
        m_what->setText(what);
}

void SealingPage::conclude(Result<store::Sealing> sealing)
{
    if (!sealing) {
        const bool stopped = sealing.error().kind == ErrorKind::Cancelled;
        Q_EMIT finished(stopped ? tr("没有设置，手册和原来一样。") : sentence(sealing.error()));
        return;
    }
    m_key = std::move(sealing->key);
    showCode(sealing->recoveryCode);
}

void SealingPage::showCode(const QString& code)
{
    m_working->hide();
    m_holdsCode = true;
    const bool first = m_wish.kind == SealWish::Kind::First;
    auto* view = new RecoveryCodeView(code, first ? tr("口令") : tr("第二口令"), m_title);
    m_rows->addWidget(view);
    view->checkField()->edit()->setFocus(Qt::OtherFocusReason);
    connect(view, &RecoveryCodeView::kept, this, [this, view] {
        m_holdsCode = false;
        view->hide();
        showCopies();
    });
}

/// Asked about once, here; afterwards they stand in the settings.
void SealingPage::showCopies()
{
    auto* copies = new PlainCopiesCard(m_path);
    if (copies->count() == 0) {
        delete copies;
        Q_EMIT finished({});
        return;
    }
    m_rows->addWidget(copies);
    auto* keep = button(tr("先留着，打开手册"), ButtonKind::Standard);
    keep->setObjectName(QStringLiteral("keepCopies"));
    m_rows->addWidget(keep, 0, Qt::AlignLeft);
    keep->setFocus(Qt::OtherFocusReason);
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT finished({}); });
    connect(copies, &PlainCopiesCard::removed, this, [this](int, int left) {
        if (left == 0)
            Q_EMIT finished({});
    });
}

} // namespace branchbook::ui
