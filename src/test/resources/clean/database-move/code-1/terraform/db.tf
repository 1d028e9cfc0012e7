resource "db" "main" {
  engine = "postgres"
  version = "16"
}
