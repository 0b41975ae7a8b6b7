// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_book_dialog.h"

#include "branchbook/book/branch.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

NewBookDialog::NewBookDialog(QWidget* host, QDate today)
    : Dialog(host, tr("新建支部手册"), Width::Medium)
    , m_name(new LineField(tr("支部名称"), tr("例如：机关第一党支部")))
    , m_kind(new ComboField(tr("支部类型")))
    , m_sector(new ComboField(tr("所在领域")))
    , m_unit(new LineField(tr("所在单位（可以以后再填）"), tr("例如：青溪县水务局")))
    , m_higher(new LineField(tr("上级党组织（可以以后再填）"), tr("例如：局机关党委")))
    , m_reportTo(new LineField(tr("季度报告报送给（不填就是上级党组织）"), tr("例如：局机关党委")))
    , m_founded(new DateField(tr("成立日期（可以以后再填）")))
    , m_path(new LineField(tr("手册文件")))
    , m_today(today)
{
    const auto kinds = book::branchKinds();
    for (const auto& kind : kinds)
        m_kind->addChoice(kind, kind);
    m_sector->addChoice(tr("以后再填"), {});
    const auto sectors = book::branchSectors();
    for (const auto& sector : sectors)
        m_sector->addChoice(sector, sector);
    m_founded->edit()->setToday(today);
    auto* choose = button(tr("换个位置"));
    m_path->setSideWidget(choose);
    body()->setContentsMargins(0, 14, 0, 0);
    body()->addWidget(m_name);
    body()->addLayout(sideBySide({m_kind, m_sector}));
    body()->addLayout(sideBySide({m_unit, m_higher}));
    body()->addLayout(sideBySide({m_reportTo, m_founded}));
    body()->addWidget(m_path);
    m_path->setHint(tr("手册是一个文件，可以放在 U 盘里带走。"));
    (void)addSafeButton(tr("先不建"));
    auto* create = addButton(tr("建立手册"), ButtonKind::Primary);
    setFirstFocus(m_name->edit());
    proposePath();

    connect(create, &QPushButton::clicked, this, &NewBookDialog::create);
    connect(choose, &QPushButton::clicked, this, &NewBookDialog::choosePath);
    connect(m_name, &LineField::edited, this, &NewBookDialog::proposePath);
    connect(m_name, &LineField::left, this, [this] {
        if (!m_name->text().isEmpty())
            m_name->setError({});
    });
    connect(m_path, &LineField::edited, this, [this] {
        m_pathIsOurs = false;
        m_path->setError({});
    });
}

void NewBookDialog::proposePath()
{
    if (!m_pathIsOurs)
        return;
    auto name = m_name->text();
    for (auto& letter : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || letter < u' ')
            letter = u'_';
    }
    if (name.isEmpty())
        name = tr("支部手册");
    m_path->setText(QDir::toNativeSeparators(documentsFolder() + u'/' + name + QStringLiteral(".bbk")));
}

void NewBookDialog::choosePath()
{
    auto* files = new QFileDialog(window(), tr("手册放在哪里"), m_path->text(), tr("支部手册 (*.bbk)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("bbk"));
    files->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused below
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_pathIsOurs = false;
        m_path->setText(QDir::toNativeSeparators(path));
        m_path->setError({});
    });
    files->open();
}

bool NewBookDialog::check()
{
    m_name->setError(m_name->text().isEmpty() ? tr("请填支部名称，以后可以改") : QString());
    const QFileInfo file(m_path->text());
    QString problem;
    if (m_path->text().isEmpty())
        problem = tr("请写明手册放在哪里");
    else if (file.completeBaseName().isEmpty())
        problem = tr("请给文件起个名字，例如 支部手册.bbk");
    else if (file.exists())
        problem = tr("这里已有同名文件，请换个名字");
    else if (!QFileInfo(file.absolutePath()).isDir() && !QDir().mkpath(file.absolutePath()))
        problem = tr("这个文件夹不存在，也无法建立，请换个位置");
    m_path->setError(problem);
    const bool faulty = m_founded->edit()->isFaulty();
    const bool later = !faulty && !m_founded->date().isEmpty() && m_founded->date().earliest() > m_today;
    if (!faulty)
        m_founded->setError(later ? tr("成立日期不能在今天之后") : QString());
    if (!m_name->error().isEmpty())
        m_name->edit()->setFocus();
    else if (!problem.isEmpty())
        m_path->edit()->setFocus();
    else if (faulty || later)
        m_founded->edit()->setFocus();
    return m_name->error().isEmpty() && problem.isEmpty() && !faulty && !later;
}

void NewBookDialog::create()
{
    if (!check())
        return;
    book::BookSetup setup;
    setup.branchName = m_name->text();
    setup.kind = m_kind->code();
    setup.sector = m_sector->code();
    setup.unit = m_unit->text();
    setup.higherOrganization = m_higher->text();
    setup.reportTo = m_reportTo->text();
    setup.founded = m_founded->date();
    Q_EMIT createAsked(setup, QDir::fromNativeSeparators(m_path->text()));
}

} // namespace branchbook::ui
