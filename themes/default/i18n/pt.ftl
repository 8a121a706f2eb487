## Getting around
skip-to-content = Ir para o conteúdo
home = Início
main-navigation = Principal
breadcrumbs = Está aqui
languages = Línguas
not-translated = não traduzido
in-language = em { $language }
on-this-page = Nesta página

## Fallback
fallback-title = Ainda não disponível em { $language }
fallback-text = Esta página ainda não foi traduzida. Língua: { $language }. É apresentada a versão em { $original }.
only-in = Apenas em { $language }

## Lists
see-all = Ver tudo: { $title }
upcoming = Próximos
past = Anteriores
empty-list = Ainda não há conteúdos aqui.
empty-upcoming = De momento, não há datas marcadas.
items =
    { $n ->
        [one] { $n } entrada
        [many] { $n } de entradas
       *[other] { $n } entradas
    }
previous-page = Anterior
next-page = Seguinte
page-of = Página { $page } de { $pages }
pagination = Páginas
topics = Temas
topic = Tema
related = Ver também
published = Publicação
updated = Atualização
feed-of = Feed: { $title }
downloads = Ficheiros para descarregar
file-size = { $type }, { $size }
at-a-glance = Em resumo

## Not found
not-found = Página não encontrada
not-found-text = Não existe nenhuma página neste endereço. Pode ter sido transferida ou a ligação pode estar errada.
not-found-home = Ir para a página inicial
redirect = Esta página mudou de endereço
redirect-text = A página encontra-se agora aqui:
choose-language = Escolher uma língua

## Kinds
kind-page = Página
kind-page-many = Páginas
kind-section = Secção
kind-section-many = Secções
kind-news = Notícia
kind-news-many = Notícias
kind-press-release = Comunicado de imprensa
kind-press-release-many = Comunicados de imprensa
kind-newsletter = Boletim informativo
kind-newsletter-many = Boletins informativos
kind-leaflet = Folheto
kind-leaflet-many = Folhetos
kind-poster = Cartaz
kind-poster-many = Cartazes
kind-result = Resultado
kind-result-many = Resultados
kind-event = Evento
kind-event-many = Eventos
kind-partner = Parceiro
kind-partner-many = Parceiros

## Fields
field-when = Quando
field-place = Local
field-country = País
field-city = Cidade
field-website = Sítio Web
field-email = Correio eletrónico
field-type = Tipo
field-mode = Modalidade
field-organiser = Organização
field-partners = Parceiros
field-results = Resultados
field-audience = Destinatários
field-participants = Participantes
field-languages = Línguas
field-agenda = Programa
field-materials = Materiais
field-licence = Licença
field-doi = DOI
field-work-package = Pacote de trabalho
field-pages = Extensão
field-size = Dimensão
field-format = Formato
field-contact = Contacto
register = Inscrever-se
calendar-save = Guardar no calendário
calendar-subscribe = Calendário para subscrever
city-country = { $city }, { $country }
event-past = Este evento já se realizou.
issue-number = Número { $n }
other-issues = Outros números
page-count =
    { $n ->
        [one] { $n } página
        [many] { $n } de páginas
       *[other] { $n } páginas
    }
embargoed-until = Não publicar antes de { $date }
for-release = Para divulgação imediata
in-this-issue = Neste número
how-to-cite = Como citar
no-downloads = Ainda não há nada para descarregar.
press-contact = Contacto para a imprensa
work-package = Pacote de trabalho { $n }
watch-at = Ver em { $host }

## Allowed values
result-type-guide = Guia
result-type-curriculum = Programa curricular
result-type-report = Relatório
result-type-tool = Ferramenta
result-type-dataset = Conjunto de dados
result-type-course = Curso
result-type-video = Vídeo
result-type-toolkit = Caixa de ferramentas
result-type-recommendations = Recomendações
result-status-planned = Previsto
result-status-in-progress = Em curso
result-status-available = Disponível
event-type-meeting = Reunião do projeto
event-type-workshop = Seminário prático
event-type-networking = Encontro de contactos
event-type-multiplier = Evento multiplicador
event-type-road-show = Sessão itinerante
event-type-training = Formação
event-type-conference = Conferência
event-mode-onsite = Presencial
event-mode-online = Em linha
event-mode-hybrid = Presencial e em linha
partner-role-coordinator = Coordenador
partner-role-partner = Parceiro
partner-role-associated = Parceiro associado
partner-type-university = Universidade
partner-type-school = Escola
partner-type-training-centre = Centro de formação
partner-type-chamber = Câmara de comércio
partner-type-company = Empresa
partner-type-public-body = Organismo público
partner-type-association = Associação
partner-type-research = Instituto de investigação
poster-orientation-portrait = Vertical
poster-orientation-landscape = Horizontal
leaflet-format-a4-letter-fold = A4, dobra enrolada
leaflet-format-a4-z-fold = A4, dobra em Z
leaflet-format-a5-four-pages = A5, quatro páginas
leaflet-format-dl = DL

## Alerts in the text
alert-note = Nota
alert-tip = Sugestão
alert-important = Importante
alert-warning = Aviso
alert-caution = Atenção
footnotes = Notas de rodapé
footnote-back = Voltar ao texto
task-done = Concluído
task-open = Por fazer

## Footer
funding = Financiamento
funding-number = Número do projeto: { $number }
emblem-eu = Emblema da União Europeia
legal = Informações jurídicas

## Brand kit
brand-kit = Kit de marca
brand-kit-lead = Os logótipos, as cores e os tipos de letra de { $name } e como usá-los.
brand-download-all = Descarregar tudo (ZIP)
brand-logos = Logótipos
brand-colours = Cores
brand-contrast = Contraste
brand-contrast-text = Até que ponto se distinguem duas cores. O texto precisa de 4,5:1; o texto grande, as linhas e os símbolos precisam de 3:1 (WCAG 2.2).
brand-light = Em páginas claras
brand-dark = Em páginas escuras
brand-fit = Adequado para
brand-fit-text = todo o texto
brand-fit-large = texto grande, símbolos
brand-fit-none = só decoração
brand-fonts = Tipos de letra
brand-font-text = Texto
brand-font-headings = Títulos
brand-font-code = Código
brand-font-system = O tipo de letra do dispositivo do leitor
brand-do = Sim, por favor
brand-do-files = Use os ficheiros do logótipo tal como estão.
brand-do-space = Deixe livre, de cada lado do logótipo, { $space } da sua altura.
brand-do-size = Mostre o logótipo com, pelo menos, { $screen } de largura no ecrã e { $print } em papel.
brand-do-width = Mostre o logótipo com, pelo menos, { $width } de largura.
brand-do-dark = Sobre fundo escuro, use o logótipo feito para ele.
brand-dont = Não, por favor
brand-dont-change = Não estique, rode nem mude a cor do logótipo.
brand-dont-picture = Não o ponha sobre uma imagem carregada.
brand-dont-contrast = Não escreva texto em cores que a tabela de contraste não permite.
